// wasm-bindgen ends the name of each import with a hash, which no compression makes shorter: all of them get short names,
// in the program and in the glue code alike.

const IMPORTS = 2;

/** Reads an unsigned number of the binary format from `bytes` at `at.place`, which moves behind it. */
const number = (bytes, at) => {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at.place++];
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value >>> 0;
  }
};

const written = value => value < 0x80 ? [value] : [value & 0x7f | 0x80, ...written(value >>> 7)];
const text = content => Buffer.concat([Buffer.from(written(content.length)), content]);

const taken = (bytes, at) => {
  const length = number(bytes, at);
  at.place += length;
  return bytes.subarray(at.place - length, at.place);
};

/** How long the description of an import is, behind its kind. */
const skip = (bytes, at) => {
  const limits = () => {
    const hasMost = number(bytes, at) & 1;
    number(bytes, at);
    if (hasMost) number(bytes, at);
  };
  switch (bytes[at.place++]) {
    case 0: return number(bytes, at);
    case 1: at.place++; return limits();
    case 2: return limits();
    case 3: at.place += 2; return;
    default: throw new Error("an import of an unknown kind");
  }
};

export const shortNames = (bytes, glue) => {
  const names = new Map();
  const parts = [bytes.subarray(0, 8)];
  const at = { place: 8 };
  while (at.place < bytes.length) {
    const start = at.place;
    const kind = bytes[at.place++];
    const content = taken(bytes, at);
    if (kind !== IMPORTS) {
      parts.push(bytes.subarray(start, at.place));
      continue;
    }
    const inner = { place: 0 };
    const count = number(content, inner);
    const imports = Array.from({ length: count }, () => {
      const [module, name] = [taken(content, inner), taken(content, inner).toString()];
      const description = inner.place;
      skip(content, inner);
      if (!names.has(name)) names.set(name, `i${names.size.toString(36)}`);
      return Buffer.concat([text(module), text(Buffer.from(names.get(name))), content.subarray(description, inner.place)]);
    });
    parts.push(Buffer.from([IMPORTS]), text(Buffer.concat([Buffer.from(written(count)), ...imports])));
  }
  const shortened = glue.replace(/\b__wb\w+/g, name => names.get(name) ?? name);
  return { bytes: Buffer.concat(parts), glue: shortened };
};
