// Links a program with its glue code as browsers do, so that what does not fit together is found before it is published.
import { rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { digest, staged, write } from "./stage.mjs";

/** Throws where the glue code lacks an import. The program is not started. */
export const assertLinks = async (bytes, glue) => {
  const { Instance } = WebAssembly;
  let isLinked = false;
  WebAssembly.Instance = function (module, imports) {
    new Instance(module, imports);
    isLinked = true;
    throw new Error("linked");
  };
  // Under a name of its own: Node.js reads a script only once.
  const name = `${digest("sha256", "hex", glue)}.mjs`;
  write(name, glue);
  try {
    const { initSync } = await import(pathToFileURL(staged(name)));
    initSync({ module: bytes });
  } catch (error) {
    if (!isLinked) throw error;
  } finally {
    WebAssembly.Instance = Instance;
    rmSync(staged(name));
  }
};
