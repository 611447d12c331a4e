import { AsyncLocalStorage } from "node:async_hooks";

/** What is known about the request being answered, wherever in the call chain one stands. */
export type RequestScope = {
  requestId: string;
  /** Where a page could not be made for a reason that passes: the status it should be answered with. */
  refusal?: { status: number; code: string; retryAfterS?: number | undefined };
};

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

/** Says why the page that is being made fails; our server answers with this status in place of 500. */
export function noteRefusal(refusal: NonNullable<RequestScope["refusal"]>): void {
  const scope = storage.getStore();
  if (scope) scope.refusal ??= refusal;
}

/** Why the page that is being answered could not be made, where it said so. */
export function notedRefusal(): RequestScope["refusal"] {
  return storage.getStore()?.refusal;
}
