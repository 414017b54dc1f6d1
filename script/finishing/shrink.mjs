// leptos links wasm-streams for server functions that a static site does not have. Without its exports the program is
// smaller, and so is the glue code.
import { readFileSync, rmSync } from "node:fs";
import { run, staged, write } from "./stage.mjs";

const unused = /intounderlying/i;
const features = ["bulk-memory", "bulk-memory-opt", "nontrapping-float-to-int", "sign-ext", "mutable-globals",
  "reference-types", "multivalue", "call-indirect-overlong"].map(name => `--enable-${name}`);
// Measured on this program: a hundredth less to download than one more pass of the usual kind.
const shorter = ["--flatten", "--rereloop", "-Os", "-Os", "--strip-producers", "--strip-target-features"];

export const shrinkProgram = bytes => {
  const exports = WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({ name }) => name);
  const roots = exports.filter(name => !unused.test(name)).map(name => ({ name, export: name, root: true }));
  const [graph, input, output] = ["graph.json", "whole.wasm", "pruned.wasm"].map(staged);
  write("graph.json", JSON.stringify(roots));
  write("whole.wasm", bytes);
  run("wasm-metadce", [...features, "--graph-file", graph, input, "-o", output]);
  run("wasm-opt", [...features, ...shorter, output, "-o", output]);
  const pruned = readFileSync(output);
  [graph, input, output].forEach(path => rmSync(path));
  return pruned;
};

// The glue code's classes stand first, each ended by a line of its own; what the program may call stands further in, one
// function after the other. What it calls no more goes.
export const shrinkGlue = (glue, program) => {
  const called = new Set(WebAssembly.Module.imports(new WebAssembly.Module(program)).map(({ name }) => name));
  return glue.toString()
    .replace(/export class (\w+) \{[^]*?\n\}\nif \(Symbol\.dispose\).*\n/g, (text, name) => unused.test(name) ? "" : text)
    .replace(/^ {8}(\w+): function\([^]*?^ {8}\}.*\n/gm, (text, name) => called.has(name) ? text : "");
};
