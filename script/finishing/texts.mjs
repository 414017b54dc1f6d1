// The texts of a language: what languages/ holds, compared with English and packed for the programs.
import { FORMS, formsOf } from "../../src/browser/locale.js";
import { packed } from "../../src/browser/packed.js";

const isText = text => text === null || typeof text !== "object" || typeof text.other === "string";

/** What `say` makes of each text, with its key; a text that differs by a count has forms, whose names need not be English. */
export const translated = (texts, say, key = []) => {
  if (isText(texts)) return say(texts, key);
  if (Array.isArray(texts)) return texts.map((text, place) => translated(text, say, [...key, place]));
  return Object.fromEntries(Object.entries(texts).map(([own, text]) => [own, translated(text, say, [...key, own])]));
};

const at = (key, texts) => key.reduce((texts, own) => texts?.[own], texts);

const places = text => [...new Set(text.match(/\{\w+\}/g))].sort().join();

/** What is wrong with a language, each with its key. */
export const problems = (tag, own, english) => {
  const found = [];
  const problem = (key, what) => found.push(`${key.join(".")} ${what}`);
  if (own.page?.tag !== tag) problem(["page", "tag"], `is not that of the file, ${tag}`);
  if (!["ltr", "rtl"].includes(own.page?.direction)) problem(["page", "direction"], "is neither ltr nor rtl");
  const compare = (text, english, key) => {
    if (typeof text !== "string") problem(key, "is missing");
    else if (places(text) !== places(english)) problem(key, `marks ${places(text)} instead of ${places(english)}`);
  };
  const ofCounts = formsOf(tag);
  const forms = [...new Set([...ofCounts, "other"])].sort().join();
  translated(english, (text, key) => {
    const said = at(key, own);
    if (typeof text === "string") return compare(said, text, key);
    if (Object.keys(said ?? {}).sort().join() !== forms) return problem(key, `needs these forms: ${forms}`);
    for (const [form, own] of Object.entries(said)) {
      // A form of one count alone may leave the count out: “a year”.
      const isOfOne = ofCounts.filter(own => own === form).length === 1;
      if (!isOfOne || places(own)) compare(own, text.other, [...key, form]);
    }
  });
  translated(own, (_, key) => {
    if (at(key, english) === undefined) problem(key, "is not in English");
  });
  return found;
};

/** A language without translations of words of a table that have changed in English since, and which words those are. */
export const upToDate = (own, english) => {
  const stale = [];
  const part = name => {
    const isThere = ([words]) => words in english[name].tables || void stale.push(words);
    const tables = { ...english[name].tables, ...Object.fromEntries(Object.entries(own[name].tables).filter(isThere)) };
    for (const words of Object.keys(tables)) if (!(words in own[name].tables)) stale.push(words);
    return { ...own[name], tables };
  };
  return [{ page: part("page"), report: part("report") }, stale];
};

/** Texts as the programs read them: in the order in which src/text/ declares them. */
export const pack = (texts, english) => {
  const { tables, ...others } = translated(english, (text, key) => {
    const own = at(key, texts);
    // Which forms there are, all but the last; then they.
    if (typeof text === "object") return FORMS.map(form => form === "other" ? own.other : form in own ? [1, own[form]] : [0]);
    return own;
  });
  return Uint8Array.from(packed([others, Object.keys(tables).length, Object.entries(tables)]));
};
