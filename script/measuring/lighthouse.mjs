// Prints what Lighthouse says of the built site, from a local server that compresses with brotli.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserPath, serve } from "./site.mjs";

const EXACT = ["accessibility", "best-practices", "seo"];
const runs = Number(process.argv[2] ?? 1);

const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
const report = join(folder, "report.json");

const run = address => new Promise((done, failed) => {
  const flags = ["--quiet", "--output=json", `--output-path=${report}`,
    "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage"];
  execFile("lighthouse", [address, ...flags], { env: { ...process.env, CHROME_PATH: browserPath() } }, error => {
    if (error) failed(error);
    else done(JSON.parse(readFileSync(report)));
  });
});

const { address, close } = await serve(new URL("../../dist/", import.meta.url).pathname);
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
  close();
  rmSync(folder, { recursive: true });
}
