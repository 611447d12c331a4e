import { log } from "./log/log";

type Task = { name: string; run: () => Promise<void> };

// One list a process: what was started inside Next's bundles has to be stopped by the server outside of them.
const kept = globalThis as { mythwrightShutdown?: { tasks: Task[]; owned: boolean } };
kept.mythwrightShutdown ??= { tasks: [], owned: false };
const state = kept.mythwrightShutdown;

/** What has to be stopped when the process ends in order. The last one registered is stopped first. */
export function atShutdown(name: string, run: () => Promise<void>): void {
  state.tasks.push({ name, run });
}

/** Says that the caller will run `runShutdown` after its last request. */
export function ownShutdown(): void {
  state.owned = true;
}

/** Where nobody owns the shutdown (`next start`), a signal runs it at once. */
export function shutdownOnSignal(): void {
  if (state.owned) return;
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => void runShutdown());
}

/** Stops everything; a task that fails is logged and the others still run. */
export async function runShutdown(): Promise<void> {
  for (const { name, run } of state.tasks.splice(0).reverse()) {
    try {
      await run();
    } catch (err) {
      log().error({ err, task: name }, "could not be stopped in order");
    }
  }
}
