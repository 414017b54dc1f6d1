// The texts of a language other than English, which the programs hold: none for a language that was not published.
import { localeOf } from "./locale.js";
import { packed } from "./packed.js";

const fetched = async (tag, part, base) => {
  if (!Object.hasOwn(LANGUAGES, tag)) return;
  const { name, integrity } = LANGUAGES[tag][part];
  return new Uint8Array(await (await fetch(new URL(name, base), { integrity })).arrayBuffer());
};

/** What the page says. How the language writes numbers comes last. */
export const fetchPageTexts = async (tag, base) => {
  const texts = await fetched(tag, "page", base);
  return texts && new Uint8Array([...texts, ...packed(localeOf(tag))]);
};

/** What the worker says beside that. */
export const fetchReportTexts = (tag, base) => fetched(tag, "report", base);
