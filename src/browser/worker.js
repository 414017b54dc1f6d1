// Starts the worker's program. The browser refuses bytes other than those that this script was published with.
import init from "glue";
import { fetchPageTexts, fetchReportTexts } from "./language.js";

const start = async () => {
  // All of it before it is compiled: see docs/architecture.md, "No program that comes later is compiled while it loads".
  const program = fetch(PROGRAM, { integrity: INTEGRITY }).then(response => response.arrayBuffer());
  // The page gives its worker the tag of its language as a name.
  const texts = [fetchPageTexts, fetchReportTexts].map(texts => texts(self.name, location.href));
  self.outsightTexts = await Promise.all(texts).catch(console.error);
  await init({ module_or_path: program });
};

// The page hears of an error, but not of a promise that fails.
start().catch(reportError);
