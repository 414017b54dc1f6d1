// Publishes the languages of the page: for each, what the page says and what the worker says beside that. English is part of
// the programs.
import { readFileSync, readdirSync } from "node:fs";
import { pseudoLanguages } from "./pseudo.mjs";
import { publish, source } from "./stage.mjs";
import { pack, problems, upToDate } from "./texts.mjs";

const PARTS = ["page", "report"];
const MOST_NAMED = 10;

const named = all => all.slice(0, MOST_NAMED).join("; ");

const read = name => JSON.parse(readFileSync(source(`languages/${name}`), "utf8"));

/** The published names and hashes of each language's two parts. */
export const publishLanguages = () => {
  const english = read("en.json");
  const names = readdirSync(source("languages")).filter(name => name !== "en.json");
  const written = names.map(name => {
    const [texts, stale] = upToDate(read(name), english);
    const tag = name.replace(/\.json$/, "");
    // English stands in for them: who corrects it does not have to know every language.
    if (stale.length) console.warn(`languages/${name}: ${stale.length} texts of tables are not those of English: ${named(stale)}`);
    const found = problems(tag, texts, english);
    if (found.length) throw new Error(`languages/${name}, ${found.length} problems: ${named(found)}`);
    return [tag, texts];
  });
  const languages = { ...Object.fromEntries(written), ...pseudoLanguages(english) };
  return Object.fromEntries(Object.entries(languages).map(([tag, texts]) => {
    const published = part => publish(`language.${part}.${tag}.bin`, pack(texts[part], english[part]));
    return [tag, Object.fromEntries(PARTS.map(part => [part, published(part)]))];
  }));
};
