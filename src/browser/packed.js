// Texts as the programs read them: postcard, https://postcard.jamesmunns.com/wire-format, of structures that hold texts and
// numbers.

const number = value => value < 128 ? [value] : [value % 128 + 128, ...number(Math.floor(value / 128))];

export const packed = value => {
  if (typeof value === "number") return number(value);
  if (typeof value === "object") return Object.values(value).flatMap(packed);
  const bytes = new TextEncoder().encode(value);
  return [...number(bytes.length), ...bytes];
};
