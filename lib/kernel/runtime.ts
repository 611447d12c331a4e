import type { Runtime } from "./ctx";

// One a process, also where the bundler gives several copies of this module.
const bound = globalThis as { mythwrightRuntime?: Runtime };

/** Called once at boot, before the first request: gives the doors the outside world (`lib/wiring/runtime.ts` makes it). */
export function bindRuntime(made: Runtime): void {
  bound.mythwrightRuntime = made;
}

export function isRuntimeBound(): boolean {
  return bound.mythwrightRuntime !== undefined;
}

/** @throws Error where nothing was bound at boot */
export function runtime(): Runtime {
  if (!bound.mythwrightRuntime) throw new Error("bindRuntime() was not called at boot");
  return bound.mythwrightRuntime;
}
