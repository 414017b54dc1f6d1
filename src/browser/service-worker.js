// Keeps one published version of the site whole: the page and all its files, or nothing. The build writes in what the
// version consists of.
const FOLDER = registration.scope;
const OWN = `outsight:${new URL(FOLDER).pathname}:`;
const CACHE = `${OWN}${VERSION}`;
const FILES = new Map(PUBLISHED.map(([path, sha256]) => [new URL(path, FOLDER).href, `sha256-${sha256}`]));
// The names of files that never change.
const NAMED_BY_CONTENT = /-[0-9a-f]{16}\.\w+$/;
// Kept once it was asked for: of the languages a visitor needs one.
const LANGUAGE = /^language\./;
// The `#` of a link as mail programs encode it, some twice.
const MARK = /^(?:index\.html)?%(?:25)*23/;
// How long what is stored may take before the host is asked too.
const PATIENCE = 3 * 1000;

const ownCaches = async () => (await caches.keys()).filter(name => name.startsWith(OWN));

const fill = async () => {
  const cache = await caches.open(CACHE);
  for (const [address, integrity] of FILES) {
    if (await cache.match(address, { ignoreVary: true })) continue;
    const response = await fetch(address, { cache: "reload", integrity, mode: "same-origin", redirect: "error" });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    await cache.put(address, response);
  }
};

const install = async () => {
  const wasThere = await caches.has(CACHE);
  try {
    await fill();
  } catch (error) {
    // Of a version that has been published before, a tab may be using the files.
    if (!wasThere) await caches.delete(CACHE);
    throw error;
  }
};

const activate = async () => {
  const others = (await ownCaches()).filter(name => name !== CACHE);
  // Tabs of the version before may still ask for its files; another one may have waited in between.
  await Promise.all(others.slice(0, -2).map(name => caches.delete(name)));
  await clients.claim();
};

const keep = async (address, response) => (await caches.open(CACHE)).put(address, response);

// From this version, else from the one before.
const lookUp = async address => {
  for (const cacheName of [CACHE, ...await ownCaches()]) {
    const stored = await caches.match(address, { cacheName, ignoreVary: true });
    if (stored) return stored;
  }
};

// What is stored, else what the host has. On a full disk a browser may fail to look up what is stored, or never end.
const answer = async (event, address) => {
  const lookup = lookUp(address).catch(() => undefined);
  const stored = await Promise.race([lookup, new Promise(done => setTimeout(done, PATIENCE))]);
  if (stored) return stored;
  try {
    const response = await fetch(event.request);
    if (response.ok && LANGUAGE.test(address.slice(FOLDER.length))) event.waitUntil(keep(address, response.clone()));
    return response;
  } catch (error) {
    const late = await lookup;
    if (late) return late;
    throw error;
  }
};

addEventListener("install", event => event.waitUntil(install()));
addEventListener("activate", event => event.waitUntil(activate()));

addEventListener("message", event => {
  if (event.data === "SKIP_WAITING") skipWaiting();
  if (event.data === "CHECK") {
    const [port] = event.ports;
    // What the browser has dropped meanwhile is fetched again.
    event.waitUntil(fill().then(() => port.postMessage(true), () => port.postMessage(false)));
  }
});

addEventListener("fetch", event => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  const address = origin + pathname;
  if (request.method !== "GET" || !address.startsWith(FOLDER)) return;
  const rest = address.slice(FOLDER.length);
  if (request.mode !== "navigate") {
    if (FILES.has(address) || NAMED_BY_CONTENT.test(rest)) event.respondWith(answer(event, address));
  } else if (MARK.test(rest)) {
    // As in address.js, and also where what follows has a folder of its own.
    event.respondWith(Response.redirect(`${FOLDER}${search}#${rest.replace(MARK, "")}`));
  } else if (rest === "" || rest === "index.html") {
    event.respondWith(answer(event, FOLDER));
  } else if (FILES.has(address)) {
    event.respondWith(answer(event, address));
  }
});
