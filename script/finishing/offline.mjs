// Writes the service worker with the list of all that is published.
import { readFileSync } from "node:fs";
import { bundle } from "./bundle.mjs";
import { digest, names, source, staged, write } from "./stage.mjs";

const SCRIPT = "service-worker.js";
// What hosts read themselves, what visitors' browsers never ask for, and languages, of which a visitor needs one.
const unlisted = /^\.|^_|^404\.html$|\.map$|^language\./;

export const writeServiceWorker = () => {
  const published = names().filter(name => !unlisted.test(name)).map(name => {
    const sha256 = digest("sha256", "base64", readFileSync(staged(name)));
    // Some hosts redirect `index.html` to its folder.
    return [name === "index.html" ? "./" : name, sha256];
  });
  const make = version => bundle(`src/browser/${SCRIPT}`, [], { VERSION: version, PUBLISHED: published });
  // A new version of the script itself is a new version too.
  const version = digest("sha256", "hex", make("")).slice(0, 16);
  write(SCRIPT, make(version));
};

/** While one develops, a service worker of an earlier build would show that build. */
export const writeServiceWorkerOff = () => write(SCRIPT, readFileSync(source("src/browser/service-worker-off.js")));
