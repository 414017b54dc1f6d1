// The texts of a language other than English, which the programs hold: none for a language that was not published.
import { localeOf } from "./locale.js";
import { packed } from "./packed.js";

/** `de-AT` finds `de`. */
const published = tag => Object.keys(LANGUAGES).find(own => [tag, tag?.split("-")[0]].some(asked => asked?.toLowerCase() === own.toLowerCase()));

const fetched = async (tag, part, base) => {
  const own = published(tag);
  if (!own) return;
  const { name, integrity } = LANGUAGES[own][part];
  return new Uint8Array(await (await fetch(new URL(name, base), { integrity })).arrayBuffer());
};

/** What the page says. How the language writes numbers comes last. */
export const fetchPageTexts = async (tag, base) => {
  const texts = await fetched(tag, "page", base);
  return texts && new Uint8Array([...texts, ...packed(localeOf(tag))]);
};

/** What the worker says beside that. */
export const fetchReportTexts = (tag, base) => fetched(tag, "report", base);
