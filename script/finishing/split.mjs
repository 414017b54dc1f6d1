// Takes the page's program apart: what the first screen does without is a program of its own, which is loaded later. The
// program's side of it is src/ui/later_views.rs.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRelease, publish, run, source, staged } from "./stage.mjs";

const FEATURES = ["--enable-bulk-memory", "--enable-bulk-memory-opt", "--enable-nontrapping-float-to-int", "--enable-sign-ext",
  "--enable-mutable-globals", "--enable-reference-types", "--enable-multivalue", "--enable-call-indirect-overlong"];
// Flattened and optimised again and again: a first visit transfers 1.3 kB less than with -Os alone.
const PASSES = ["-Os", "--flatten", "--rereloop", "-Os", "-Os", "--rse", "-Os",
  "--strip-debug", "--strip-producers", "--strip-target-features"];

const optimised = path => {
  if (isRelease) run("wasm-opt", [...FEATURES, ...PASSES, path, "-o", path]);
  return readFileSync(path);
};

/** The program as cargo has built it: Trunk's own copy lacks what splitting needs. */
const built = name => join(process.env.CARGO_TARGET_DIR ?? source("target"), "wasm32-unknown-unknown",
  isRelease ? "release" : "debug", name);

/** The program without the part that is loaded later, and its glue code, which names that part as it is published. */
export const withoutLater = name => {
  const folder = staged("split");
  const parts = join(folder, "parts");
  run("wasm-split-cli", ["--target", "web", "--out-name", name, built(`${name}.wasm`), parts]);
  run("wasm-bindgen", ["--target", "web", "--keep-lld-exports", "--no-typescript", "--out-dir", folder, "--out-name", name,
    join(parts, `${name}.wasm`)]);
  const later = publish("later.wasm", optimised(join(parts, "split_later.wasm")));
  // All of it before it is compiled: see docs/architecture.md, "No program that comes later is compiled while it loads".
  const address = `new URL(${JSON.stringify(later.name)}, import.meta.url)`;
  const load = `fetch(${address}, ${JSON.stringify({ integrity: later.integrity })}).then(response => response.arrayBuffer())`;
  const changes = [
    ['fetch(new URL("./split_later.wasm", import.meta.url))', load],
    ["instantiateStreaming(src", "instantiate(await src"],
  ];
  let loader = readFileSync(join(parts, "__wasm_split.js")).toString();
  for (const [theirs, ours] of changes) {
    if (loader.split(theirs).length !== 2) throw new Error("the splitter loads the later part in a way of its own");
    loader = loader.replace(theirs, ours);
  }
  writeFileSync(join(folder, "__wasm_split.js"), loader);
  const glue = run("esbuild", [join(folder, `${name}.js`), "--bundle", "--format=esm", "--log-level=warning"]).toString();
  const bytes = optimised(join(folder, `${name}_bg.wasm`));
  rmSync(folder, { recursive: true });
  return { bytes, glue };
};
