import { existsSync, mkdirSync, statfsSync } from "node:fs";
import { CliError } from "./cli-error.mjs";
import { dataDir, inRoot } from "./paths.mjs";

const gib = 1024 ** 3;

/** Refuses early when the disk cannot hold what is about to be written: 2 GB for a first start, 300 MB later. */
export function assertDiskSpace() {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    if (code === "ENOSPC") throw error;
    throw new CliError(
      `The folder ${dataDir} cannot be made (${code}).`,
      "Put the project where you may write, or set MYTHWRIGHT_DATA_DIR to such a folder.",
    );
  }
  const needed = existsSync(inRoot("node_modules/.package-lock.json")) ? 0.3 * gib : 2 * gib;
  const { bavail, bsize } = statfsSync(dataDir);
  const free = bavail * bsize;
  if (free >= needed) return;
  throw new CliError(
    `The disk is almost full: ${(free / gib).toFixed(1)} GB are free and about ${(needed / gib).toFixed(1)} GB are needed.`,
    "Free some space and start again.",
  );
}
