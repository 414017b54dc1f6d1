// Published as `service-worker.js`, it takes away what the service worker has stored in visitors' browsers, and itself.
addEventListener("install", () => skipWaiting());

addEventListener("activate", event => event.waitUntil((async () => {
  const own = `outsight:${new URL(registration.scope).pathname}:`;
  const names = (await caches.keys()).filter(name => name.startsWith(own));
  await Promise.all(names.map(name => caches.delete(name)));
  await registration.unregister();
})()));
