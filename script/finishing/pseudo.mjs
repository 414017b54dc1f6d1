// Languages that nobody speaks, made of English, for tests: they show what does not come from a language, and what has too
// little room.
import { translated } from "./texts.mjs";

const ACCENTED = Object.fromEntries([..."aàbƀcçdðeéfƒgĝhĥiîjĵkķlļmḿnñoôpþqǫrŕsštţuûvṽwŵxẋyýzžAÀBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMḾNÑOÔPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽ"]
  .flatMap((letter, place, all) => place % 2 ? [] : [[letter, all[place + 1]]]));
const accented = text => text.replace(/\{\w+\}|[A-Za-z]/g, part => ACCENTED[part] ?? part);
// Words of languages that need more room than English.
const longer = text => "·".repeat(Math.ceil(text.length * 0.35)).replace(/.{6}(?=.{3})/g, "$& ");
const RIGHT_TO_LEFT = "\u200f";

const LANGUAGES = {
  "qps-ploc": { direction: "ltr", say: text => `⟦${accented(text)}${longer(text)}⟧` },
  "qps-plocm": { direction: "rtl", say: text => `${RIGHT_TO_LEFT}${accented(text)}${RIGHT_TO_LEFT}` },
};
const AS_THEY_ARE = ["page.page.name"];

const made = (english, tag, { direction, say }) => translated(english, (text, key) => {
  const name = key.join(".");
  const own = { "page.tag": tag, "page.direction": direction }[name];
  if (own || !text || AS_THEY_ARE.includes(name)) return own ?? text;
  return typeof text === "string" ? say(text) : Object.fromEntries(Object.entries(text).map(([form, own]) => [form, say(own)]));
});

/** Their texts by their tags. */
export const pseudoLanguages = english =>
  Object.fromEntries(Object.entries(LANGUAGES).map(([tag, own]) => [tag, made(english, tag, own)]));
