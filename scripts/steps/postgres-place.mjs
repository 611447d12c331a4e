import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { CliError } from "./cli-error.mjs";
import { dataDir, inData } from "./paths.mjs";
import { canReach, postgresAccount } from "./postgres-account.mjs";
import { shippedPostgres } from "./postgres-binaries.mjs";

/**
 * Where PostgreSQL runs from and keeps its data.
 * @typedef {{ home: string, folder: string, account: import("./postgres-account.mjs").Account | undefined }} Place
 *   home: bin, lib and share; folder: holds `cluster` (the data); account: who runs it, undefined for ourselves
 */

/** Decides it, and makes what is missing. The same answer at every start. @returns {Place} */
export function postgresPlace() {
  const shipped = shippedPostgres();
  const account = postgresAccount();
  if (!account) return { home: shipped.home, folder: own(inData("postgres")), account };

  const near = inData("postgres");
  const far = elsewhere();
  if (!far && canReach(account, dataDir) && canReach(account, path.join(shipped.home, "bin"))) {
    return { home: shipped.home, folder: own(near, account), account };
  }
  // The clone lies where only root may enter. The data stay where they once were put, wherever the clone is moved.
  const folder = far ?? newElsewhere();
  const home = copyOf(shipped, path.dirname(folder));
  return { home, folder: own(folder, account), account };
}

/**
 * A place for a server that is thrown away after a while (tests).
 * @param {(base: string) => string} makeFolder makes a new folder under the base it is given
 * @returns {Place & { logs: string }}
 */
export function temporaryPlace(makeFolder) {
  const shipped = shippedPostgres();
  const account = postgresAccount();
  const reachable = canReach(account, path.join(shipped.home, "bin"));
  const home = reachable ? shipped.home : copyOf(shipped, sharedFolder());
  return {
    home,
    folder: own(makeFolder(os.tmpdir()), account),
    account,
    logs: makeFolder(os.tmpdir()),
  };
}

function sharedFolder() {
  const folder = path.join("/var/lib", "mythwright");
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

function own(folder, account) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
  return folder;
}

const marker = () => inData("postgres-place");

function elsewhere() {
  if (!existsSync(marker())) return undefined;
  const folder = readFileSync(marker(), "utf8").trim();
  if (existsSync(folder)) return folder;
  throw new CliError(
    `The database of this project lay in ${folder}, and that folder is gone.`,
    `Bring it back from a backup, or begin anew with an empty one: rm ${marker()}`,
  );
}

// Roots that survive a restart of the machine come first.
const roots = ["/var/lib", "/usr/local/var", "/opt", "/srv", os.tmpdir()];

function newElsewhere() {
  for (const root of roots) {
    const base = path.join(root, "mythwright");
    try {
      mkdirSync(base, { recursive: true, mode: 0o755 });
      sweep(base);
      const folder = path.join(base, randomBytes(6).toString("hex"));
      mkdirSync(folder, { mode: 0o700 });
      writeFileSync(path.join(base, `${path.basename(folder)}.origin`), `${dataDir}\n`);
      writeFileSync(marker(), `${folder}\n`);
      return folder;
    } catch (error) {
      if (!["EACCES", "EROFS", "ENOENT", "EPERM", "ENOTDIR"].includes(error.code)) throw error;
    }
  }
  throw new CliError(
    "Only root may enter the project's folder, and there is no other place where PostgreSQL could keep its data.",
    "Move the project to a folder others may enter (chmod a+x), or start as an ordinary user.",
  );
}

// A clone in the system's temporary folder that is gone took its purpose with it. Others are left alone: the folder may
// only be away for a while.
function sweep(base) {
  for (const file of readdirSync(base).filter((name) => name.endsWith(".origin"))) {
    const origin = readFileSync(path.join(base, file), "utf8").trim();
    const folder = path.join(base, file.replace(/\.origin$/, ""));
    if (!origin.startsWith(os.tmpdir() + path.sep) || existsSync(origin)) continue;
    if (existsSync(path.join(folder, "cluster/postmaster.pid"))) continue;
    rmSync(folder, { recursive: true, force: true });
    rmSync(path.join(base, file), { force: true });
  }
}

/** One copy of the binaries a version, shared by all clones of this machine. Whole or not there at all. */
function copyOf({ home, version }, base) {
  const copy = path.join(base, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  cpSync(home, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
