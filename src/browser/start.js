// Starts the program. The browser refuses bytes other than those that this page was published with.
import init from "glue";
import "./copying.js";
import "./drawing.js";
import "./enter.js";
import "./first_screen.js";
import "./menu.js";
import { fetchPageTexts } from "./language.js";

const urlOf = name => new URL(name, import.meta.url);

// For what the worker writes, which comes later than the page.
const addStyle = () => {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", integrity: STYLE_INTEGRITY, href: urlOf(STYLE) });
  document.head.append(link);
};

// The words of index.html come first: the program would take the line and the processor from them.
const shellIsPainted = new Promise(done => {
  requestAnimationFrame(() => setTimeout(done));
  setTimeout(done, document.hidden ? 0 : 500);
});

// `?language=` and a tag, as in `?language=de`. Where its texts do not come, the page speaks English.
const texts = fetchPageTexts(new URLSearchParams(location.search).get("language"), import.meta.url).catch(console.error);

addEventListener("outsight:started", addStyle, { once: true });

try {
  await shellIsPainted;
  const program = fetch(urlOf(PROGRAM), { integrity: INTEGRITY });
  globalThis.outsightTexts = await texts;
  await init({ module_or_path: program });
} catch (error) {
  dispatchEvent(new CustomEvent("outsight:failed", { detail: `${PROGRAM}: ${error}` }));
  throw error;
}
