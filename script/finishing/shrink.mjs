// leptos links wasm-streams for server functions that a static site does not have. Without its exports the program is
// smaller, and so is the glue code.
import { readFileSync, rmSync } from "node:fs";
import { run, staged, write } from "./stage.mjs";

const unused = /intounderlying/i;
const features = ["bulk-memory", "bulk-memory-opt", "nontrapping-float-to-int", "sign-ext", "mutable-globals",
  "reference-types", "multivalue", "call-indirect-overlong"].map(name => `--enable-${name}`);

export const shrinkProgram = bytes => {
  const exports = WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({ name }) => name);
  const roots = exports.filter(name => !unused.test(name)).map(name => ({ name, export: name, root: true }));
  const [graph, input, output] = ["graph.json", "whole.wasm", "pruned.wasm"].map(staged);
  write("graph.json", JSON.stringify(roots));
  write("whole.wasm", bytes);
  run("wasm-metadce", [...features, "--graph-file", graph, input, "-o", output]);
  run("wasm-opt", [...features, "-O2", output, "-o", output]);
  const pruned = readFileSync(output);
  [graph, input, output].forEach(path => rmSync(path));
  return pruned;
};

// Its classes stand first, each ended by a line of its own.
export const shrinkGlue = bytes => bytes.toString()
  .replace(/export class (\w+) \{[^]*?\n\}\nif \(Symbol\.dispose\).*\n/g, (text, name) => unused.test(name) ? "" : text);
