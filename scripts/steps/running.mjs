import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { CliError } from "./cli-error.mjs";
import { inData } from "./paths.mjs";
import { commandOf, isAlive } from "./processes.mjs";

const file = () => inData("running.json");

/**
 * What runs from this folder right now, or undefined.
 * @returns {{ pid: number, port: number, databaseUrl: string, appUrl: string } | undefined}
 */
export function whatRuns() {
  if (!existsSync(file())) return undefined;
  try {
    const found = JSON.parse(readFileSync(file(), "utf8"));
    if (!isAlive(found.pid)) return undefined;
    const command = commandOf(found.pid);
    return command === undefined || /up\.mjs|run\.mjs/.test(command) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Two servers on one data folder would stop each other's database: the second one leaves. */
export function assertNotRunning() {
  const other = whatRuns();
  if (!other) return;
  throw new CliError(
    `Mythwright already runs from this folder (process ${other.pid}, ${other.appUrl}).`,
    `Use that one, or stop it first: kill ${other.pid}`,
  );
}

export function noteRunning(state) {
  writeFileSync(file(), `${JSON.stringify({ pid: process.pid, ...state }, null, 2)}\n`, {
    mode: 0o600,
  });
}

export function noteStopped() {
  const kept = existsSync(file()) ? readFileSync(file(), "utf8") : "";
  if (kept.includes(`"pid": ${process.pid},`)) rmSync(file(), { force: true });
}
