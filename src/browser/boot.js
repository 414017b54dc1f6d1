// Runs before the program and without it: says what to do when the program does not start, and keeps the site for work
// offline. In ES5, so that a browser too old for the program can still read this.
//
// It and the program talk by events of the window. What the program may come too late to hear also stands in attributes
// of the root element.
//
// | event | attribute | says |
// |---|---|---|
// | outsight:started | | from the program: it has put its page in place |
// | outsight:failed | | from start.js: it cannot; `detail` is the browser's reason |
// | outsight:offline-ready | data-offline="ready" | every file is stored |
// | outsight:update-ready | data-update="ready" | a new version waits |
// | outsight:update | | from the program: the drafts are saved, the visitor wants the new version |
// | outsight:update-stuck | data-update="stuck" | it has not come; other tabs keep the old one |
// | outsight:updated-elsewhere | data-update="elsewhere" | another tab has brought it; this one still shows the old |
import "./address.js";

var PATIENCE = 10 * 1000;
var TEN_MINUTES = 10 * 60 * 1000;
var HOUR = 60 * 60 * 1000;
var folder = location.pathname.replace(/[^/]*$/, "");
// What caches and stored texts of this site begin with; others may share its origin.
var own = "outsight:" + folder + ":";

function element(id) { return document.getElementById(id); }
function isOwn(name) { return name.indexOf(own) === 0; }
function reload() { location.reload(); }
function ignore() {}

// --- The first screen ---

// It is that of a first visit in English: a case of the visitor's own, or one that the address asks for, is not shown over it.
var first = element("first");
first.className = "first";
first.hidden = location.hash.length > 2 || /[?&]language=/.test(location.search) || ownKeys().length > 0;

// --- The program does not start ---

var loading = element("loading");
var hasStarted = false;
// What keeps the program from starting, the surer the later. That nothing has come yet says least.
var CAUSES = ["slow", "broken", "refused", "lacking"];
var known = -1;

// The list of what it can be is for where this script does not run.
element("causes").hidden = true;

function showFailure(cause, reason) {
  if (hasStarted) return;
  loading.hidden = true;
  element("failed").hidden = false;
  // While it may yet come, it takes over what is typed.
  if (cause !== "slow") {
    first.hidden = true;
    element("instead").hidden = false;
  }
  if (CAUSES.indexOf(cause) > known) {
    known = CAUSES.indexOf(cause);
    CAUSES.forEach(function (own) { element("because-" + own).hidden = own !== cause; });
  }
  if (reason && !element("reason").textContent) {
    element("reason").textContent = reason;
    element("reported").hidden = false;
  }
}

addEventListener("outsight:started", function () {
  hasStarted = true;
  element("failed").hidden = true;
});
addEventListener("outsight:failed", function (event) { showFailure("broken", event.detail); });
addEventListener("unhandledrejection", function (event) { showFailure("broken", String(event.reason)); });
addEventListener("error", function (event) {
  // A style sheet or picture that fails does not keep the program from starting.
  var reason = event.message || event.target.src;
  if (reason) showFailure("broken", reason);
}, true);
addEventListener("securitypolicyviolation", function (event) {
  // Of the program only: what others put into the page may well be refused.
  var isOurs = /^(wasm-)?eval$|-[0-9a-f]{16}\.(js|wasm)$/.test(event.blockedURI);
  if (isOurs) showFailure("refused", event.effectiveDirective + ": " + event.blockedURI);
});
setTimeout(function () { showFailure("slow"); }, PATIENCE);
if (!window.WebAssembly || !("noModule" in document.createElement("script"))) showFailure("lacking");

element("reload-afresh").onclick = function () {
  setTimeout(reload, PATIENCE);
  // What is stored is all there is while the host cannot be reached.
  fetch("service-worker.js", { cache: "no-store" }).then(expectScript).then(forget).then(renew).then(reload, reload);
};

// An answer with another page in its place, as hotels and failing hosts give, is none.
function expectScript(response) {
  if (!response.ok || !/javascript/.test(response.headers.get("Content-Type"))) throw response.status;
}

function forget() {
  return Promise.all([
    workers && workers.getRegistration().then(function (registration) {
      return registration && registration.scope === location.origin + folder && registration.unregister();
    }),
    window.caches && caches.keys().then(function (names) {
      return Promise.all(names.filter(isOwn).map(function (name) { return caches.delete(name); }));
    })
  ]);
}

// A reload asks the host for the page only; the browser's own cache may give the rest.
function renew() {
  var files = document.querySelectorAll("script[src], link[href]");
  return Promise.all([].map.call(files, function (file) {
    return fetch(file.src || file.href, { cache: "reload" }).catch(ignore);
  }));
}

element("download-drafts").onclick = function () {
  var found = storedTexts();
  if (!found) {
    element("no-drafts").hidden = false;
    return;
  }
  var link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(found)], { type: "application/json" }));
  link.download = "outsight-drafts.json";
  link.click();
};

function storedTexts() {
  var found = null;
  ownKeys().forEach(function (key) {
    found = found || {};
    found[key] = localStorage.getItem(key);
  });
  return found;
}

function ownKeys() {
  try {
    return Object.keys(localStorage).filter(isOwn);
  } catch (denied) {
    // A browser that gives no storage holds no drafts.
    return [];
  }
}

// --- Work offline, and new versions ---

var workers = serviceWorkers();
var script = location.origin + folder + "service-worker.js";
var registration, watched, hasAsked, hasRegistered;
var lastCheck = Date.now();

function serviceWorkers() {
  try {
    return navigator.serviceWorker;
  } catch (denied) {
    // A page without an origin, as in some frames, gets none.
  }
}

function tell(event, key, value) {
  document.documentElement.dataset[key] = value;
  dispatchEvent(new CustomEvent("outsight:" + event));
}

function isControlled() { return !!workers.controller && workers.controller.scriptURL === script; }

if (workers) {
  var wasControlled = isControlled();
  workers.addEventListener("controllerchange", function () {
    if (hasAsked) {
      hasAsked = false;
      reload();
    } else if (wasControlled) {
      tell("updated-elsewhere", "update", "elsewhere");
    }
    wasControlled = isControlled();
  });
  // It loads all files, which would hold up those of the program on their way.
  addEventListener("outsight:started", register);
  setTimeout(register, PATIENCE);
  addEventListener("outsight:update", update);
}

function register() {
  if (hasRegistered) return;
  hasRegistered = true;
  // Where it cannot be registered, the site works online as before.
  workers.register("service-worker.js", { updateViaCache: "none" }).then(follow).catch(ignore);
}

function follow(found) {
  registration = found;
  if (registration.active) askIfComplete(registration.active);
  if (registration.active && registration.waiting) tell("update-ready", "update", "ready");
  watch();
  registration.addEventListener("updatefound", watch);
  document.addEventListener("visibilitychange", check);
  setInterval(check, HOUR);
}

function watch() {
  var worker = registration.installing;
  if (!worker || worker === watched) return;
  watched = worker;
  worker.addEventListener("statechange", function () {
    if (worker.state === "installed" && registration.active) tell("update-ready", "update", "ready");
    if (worker.state === "activated") askIfComplete(worker);
  });
}

function askIfComplete(worker) {
  var channel = new MessageChannel();
  channel.port1.onmessage = function (event) {
    if (event.data) tell("offline-ready", "offline", "ready");
  };
  worker.postMessage("CHECK", [channel.port2]);
}

function check() {
  if (document.hidden || Date.now() - lastCheck < TEN_MINUTES) return;
  lastCheck = Date.now();
  registration.update().catch(ignore);
}

function update() {
  var waiting = registration && registration.waiting;
  // Another tab has brought the new version already.
  if (!waiting) return reload();
  hasAsked = true;
  waiting.postMessage("SKIP_WAITING");
  setTimeout(function () {
    if (!hasAsked) return;
    hasAsked = false;
    tell("update-stuck", "update", "stuck");
  }, PATIENCE);
}
