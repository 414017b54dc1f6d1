// What measuring a built site in a browser needs: a host that compresses with brotli, as good hosts do, and the browser.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm",
  ".svg": "image/svg+xml", ".png": "image/png", ".webmanifest": "application/manifest+json",
};

/** Serves a built site on a free port. Compresses all of it beforehand, so that no request waits for that. */
export const serve = async dist => {
  const contents = new Map(readdirSync(dist).map(name => [name, brotliCompressSync(readFileSync(join(dist, name)))]));
  const server = createServer((request, response) => {
    const name = new URL(request.url, "http://localhost").pathname.slice(1) || "index.html";
    if (!contents.has(name)) return response.writeHead(404).end();
    response.writeHead(200, {
      "Content-Type": TYPES[extname(name)] ?? "application/octet-stream",
      "Content-Encoding": "br",
      "Cache-Control": /-[0-9a-f]{16}\./.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
    });
    response.end(contents.get(name));
  });
  await new Promise(done => server.listen(0, "127.0.0.1", done));
  return { address: `http://localhost:${server.address().port}/`, close: () => server.close() };
};

/** The path of a program, or nothing where it is not installed. */
export const which = name => {
  try {
    return execFileSync("sh", ["-c", `command -v ${name}`]).toString().trim();
  } catch {
    return undefined;
  }
};

export const browserPath = () => which("chromium") ?? which("google-chrome");
