// The files that Trunk is about to publish.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const { TRUNK_PROFILE, TRUNK_PUBLIC_URL, TRUNK_SOURCE_DIR, TRUNK_STAGING_DIR } = process.env;
export const isRelease = TRUNK_PROFILE === "release";
/** What stands before the name of a file in the page. */
export const base = TRUNK_PUBLIC_URL === "./" ? "" : TRUNK_PUBLIC_URL.replace(/\/?$/, "/");

export const source = name => join(TRUNK_SOURCE_DIR, name);
export const staged = name => join(TRUNK_STAGING_DIR, name);
export const names = () => readdirSync(TRUNK_STAGING_DIR).sort();
export const run = (command, args) => execFileSync(command, args, { stdio: ["ignore", "pipe", "inherit"] });

export const digest = (algorithm, encoding, bytes) => createHash(algorithm).update(bytes).digest(encoding);

export const write = (name, content) => writeFileSync(staged(name), content);

/** Removes the file that a pattern names, and returns its bytes. */
export const take = pattern => {
  const path = staged(names().find(name => pattern.test(name)));
  const bytes = readFileSync(path);
  rmSync(path);
  return bytes;
};

/** Adds a file under a name that changes with its content. */
export const publish = (name, bytes) => {
  const mark = digest("sha256", "hex", bytes).slice(0, 16);
  const named = name.replace(/(?=\.\w+$)/, `-${mark}`);
  write(named, bytes);
  return { name: named, integrity: `sha256-${digest("sha256", "base64", bytes)}` };
};
