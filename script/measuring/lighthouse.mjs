// Prints what Lighthouse says of the built site, from a local server that compresses with brotli.
import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const EXACT = ["accessibility", "best-practices", "seo"];
const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm",
  ".svg": "image/svg+xml", ".png": "image/png", ".webmanifest": "application/manifest+json",
};
const dist = new URL("../../dist/", import.meta.url).pathname;
const runs = Number(process.argv[2] ?? 1);

const compressed = new Map();
const content = path => {
  if (!compressed.has(path)) compressed.set(path, brotliCompressSync(readFileSync(path)));
  return compressed.get(path);
};

const server = createServer((request, response) => {
  const name = new URL(request.url, "http://localhost").pathname.slice(1) || "index.html";
  const path = join(dist, name);
  if (!existsSync(path)) return response.writeHead(404).end();
  response.writeHead(200, {
    "Content-Type": TYPES[extname(name)] ?? "application/octet-stream",
    "Content-Encoding": "br",
    "Cache-Control": /-[0-9a-f]{16}\./.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
  });
  response.end(content(path));
});

const browser = ["chromium", "google-chrome"].map(name => {
  try {
    return execFileSync("sh", ["-c", `command -v ${name}`]).toString().trim();
  } catch {
    return "";
  }
}).find(path => path);

const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
const report = join(folder, "report.json");

const run = address => new Promise((done, failed) => {
  const flags = ["--quiet", "--output=json", `--output-path=${report}`,
    "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage"];
  execFile("lighthouse", [address, ...flags], { env: { ...process.env, CHROME_PATH: browser } }, error => {
    if (error) failed(error);
    else done(JSON.parse(readFileSync(report)));
  });
});

server.listen(0, "127.0.0.1", async () => {
  const address = `http://localhost:${server.address().port}/`;
  try {
    for (let count = 0; count < runs; count++) {
      // On a busy machine the browser may not answer in time; that is not the site's fault the first time.
      const { categories, audits, environment } = await run(address).catch(() => run(address));
      const scores = Object.values(categories).map(({ id, score }) => `${id} ${Math.round(100 * score)}`);
      const ms = name => `${Math.round(audits[name].numericValue)} ms`;
      console.log(`${scores.join(", ")}; largest contentful paint ${ms("largest-contentful-paint")}, ` +
        `total blocking time ${ms("total-blocking-time")}, layout shift ${audits["cumulative-layout-shift"].numericValue.toFixed(3)}, ` +
        `benchmark index ${environment.benchmarkIndex}`);
      for (const id of EXACT.filter(id => categories[id].score < 1)) {
        const failed = categories[id].auditRefs.map(({ id }) => audits[id]).filter(({ score }) => score !== null && score < 1);
        console.error(`lighthouse: ${id} is not 100: ${failed.map(({ title }) => title).join("; ")}`);
        process.exitCode = 1;
      }
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});
