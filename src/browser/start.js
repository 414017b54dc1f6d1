// Starts the program. The browser refuses bytes other than those that this page was published with.
import init from "glue";

const address = new URL(PROGRAM, import.meta.url);
try {
  await init({ module_or_path: fetch(address, { integrity: INTEGRITY }) });
  dispatchEvent(new CustomEvent("outsight:started"));
} catch (error) {
  dispatchEvent(new CustomEvent("outsight:failed", { detail: `${PROGRAM}: ${error}` }));
  throw error;
}
