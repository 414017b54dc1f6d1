// How a language writes numbers, lists and counts, as the browser knows it, in the order of src/text/locale.rs.

const written = (parts, places) => parts.map(({ type, value }) => places[type] ?? value).join("");

/** In the order of PluralCategory. */
export const FORMS = ["zero", "one", "two", "few", "many", "other"];

/** The forms of a language for counts from zero on. Counts beyond them have that of one of them: the last two digits decide. */
export const formsOf = tag => {
  const rules = new Intl.PluralRules(tag);
  return Array.from({ length: 200 }, (_, count) => rules.select(count));
};

const NUMBER = { integer: "{number}", group: "", decimal: "", fraction: "" };

export const localeOf = tag => {
  const parts = (number, options) => new Intl.NumberFormat(tag, options).formatToParts(number);
  const part = (all, type) => all.find(own => own.type === type)?.value;
  const pattern = (number, options) => written(parts(number, options), { ...NUMBER, currency: "{symbol}" });
  const large = parts(-123456789.5, { minimumFractionDigits: 1 });
  const groups = large.filter(({ type }) => type === "integer").map(({ value }) => value.length).slice(-2);
  const minus = part(large, "minusSign");
  const dollars = currencyDisplay => pattern(1, { style: "currency", currency: "USD", currencyDisplay, maximumFractionDigits: 0 });
  // Some languages have no short form of a thousand or a million; there, letters that many readers know stand for them.
  const size = (number, letter) => {
    const short = parts(number, { notation: "compact" });
    return part(short, "integer") === parts(1)[0].value ? written(short, NUMBER) : `{number}${letter}`;
  };
  // Of a language that the browser does not know it would use the words of another one.
  const isKnown = Intl.ListFormat.supportedLocalesOf(tag).length > 0;
  const list = new Intl.ListFormat(tag).format(["{a}", "{b}", "{c}"]).split(/{[abc]}/);
  return {
    zero: parts(0)[0].value,
    point: part(large, "decimal"),
    group: part(large, "group"),
    groups: groups.reverse(),
    smallest_grouped: part(parts(1234), "group") === undefined ? 5 : 4,
    minus: minus === "-" ? "−" : minus,
    percent: pattern(0.5, { style: "percent" }),
    amount: dollars("narrowSymbol"),
    coded: dollars("code"),
    sizes: [size(1e3, "k"), size(1e6, "m"), size(1e9, "bn")],
    list: isKnown ? list.slice(1, 3) : [", ", ", "],
    between_sentences: /^(ja|zh)\b/.test(tag) ? "" : " ",
    plurals: formsOf(tag).map(form => FORMS.indexOf(form)).join(""),
  };
};
