// Starts the program. The browser refuses bytes other than those that this page was published with.
import init from "glue";

const urlOf = name => new URL(name, import.meta.url);

// For what the worker writes, which comes later than the page.
const addStyle = () => {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", integrity: STYLE_INTEGRITY, href: urlOf(STYLE) });
  document.head.append(link);
};

try {
  await init({ module_or_path: fetch(urlOf(PROGRAM), { integrity: INTEGRITY }) });
  dispatchEvent(new CustomEvent("outsight:started"));
  addStyle();
} catch (error) {
  dispatchEvent(new CustomEvent("outsight:failed", { detail: `${PROGRAM}: ${error}` }));
  throw error;
}
