// How pages name their files.
const POLICY = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self'", "connect-src 'self'",
  "manifest-src 'self'", "worker-src 'self'", "base-uri 'none'", "form-action 'none'",
].join("; ");

/** A policy holds only for what comes after it. */
export const withPolicy = page =>
  page.replace(/<meta charset=[^>]*>/, charset => `${charset}<meta http-equiv="Content-Security-Policy" content="${POLICY}">`);

/** Writes the published names into a page, and hashes where browsers check them; start.js has the program checked. */
export const withNames = (page, files, base = "") => {
  const attribute = /\b(src|href|content)=("?)((?:\.\.\/)*)([\w.-]+)\2(?=[\s>])/g;
  return page.replace(attribute, (text, key, quote, folder, name) => {
    const file = files[name];
    if (!file) return text;
    const integrity = /\.(js|css)$/.test(name) && key !== "content" ? ` integrity="${file.integrity}"` : "";
    return `${key}="${base}${folder}${file.name}"${integrity}`;
  });
};
