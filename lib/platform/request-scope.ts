import { AsyncLocalStorage } from "node:async_hooks";

/** What is known about the request being answered, wherever in the call chain one stands. */
export type RequestScope = { requestId: string };

// One store a process: the server, Next's bundles and the tests each have their own copy of this module.
const kept = globalThis as { mythwrightRequestScope?: AsyncLocalStorage<RequestScope> };
kept.mythwrightRequestScope ??= new AsyncLocalStorage<RequestScope>();
const storage = kept.mythwrightRequestScope;

/** Runs `work` so that every log line written inside carries the request id. */
export function inRequest<T>(scope: RequestScope, work: () => T): T {
  return storage.run(scope, work);
}

/** The id of the request being answered, or undefined outside of one (jobs, scripts). */
export function currentRequestId(): string | undefined {
  return storage.getStore()?.requestId;
}
