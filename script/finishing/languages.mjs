// Publishes the languages of the page: for each, what the page says and what the worker says beside that. English is part of
// the programs.
import { readFileSync, readdirSync } from "node:fs";
import { pseudoLanguages } from "./pseudo.mjs";
import { publish, source } from "./stage.mjs";
import { pack, problems } from "./texts.mjs";

const PARTS = ["page", "report"];
const MOST_NAMED = 10;

const read = name => JSON.parse(readFileSync(source(`languages/${name}`), "utf8"));

/** The published names and hashes of each language's two parts. */
export const publishLanguages = () => {
  const english = read("en.json");
  const names = readdirSync(source("languages")).filter(name => name !== "en.json");
  const languages = {
    ...Object.fromEntries(names.map(name => [name.replace(/\.json$/, ""), read(name)])),
    ...pseudoLanguages(english),
  };
  return Object.fromEntries(Object.entries(languages).map(([tag, texts]) => {
    const found = problems(tag, texts, english);
    if (found.length) throw new Error(`languages/${tag}.json, ${found.length} problems: ${found.slice(0, MOST_NAMED).join("; ")}`);
    const published = part => publish(`language.${part}.${tag}.bin`, pack(texts[part], english[part]));
    return [tag, Object.fromEntries(PARTS.map(part => [part, published(part)]))];
  }));
};
