// Bundles scripts and style sheets with esbuild.
import { rmSync } from "node:fs";
import { publish, run, source, staged, write } from "./stage.mjs";

const constants = values => Object.entries(values).map(([name, value]) => `--define:${name}=${JSON.stringify(value)}`);

export const bundle = (path, args = [], values = {}) =>
  run("esbuild", [source(path), "--bundle", "--minify", "--log-level=warning", ...constants(values), ...args]);

/** A program and the script that starts it, in one with the glue code between them. */
export const publishProgram = (name, path, format, { bytes, glue }, values = {}) => {
  const program = publish(`${name}.wasm`, bytes);
  write("glue.js", glue);
  // The glue code could look for its program beside itself, but is told where it is.
  const args = [`--format=${format}`, `--alias:glue=${staged("glue.js")}`, "--log-override:empty-import-meta=silent"];
  const script = bundle(path, args, { PROGRAM: program.name, INTEGRITY: program.integrity, ...values });
  rmSync(staged("glue.js"));
  return { program, script: publish(`${name}.js`, script) };
};
