import { AsyncLocalStorage } from "node:async_hooks";

/** What is known about the request being answered, wherever in the call chain one stands. */
export type RequestScope = {
  requestId: string;
  /** Where a page could not be made for a reason that passes: the status it should be answered with. */
  refusal?: { status: number; code: string; retryAfterS?: number | undefined };
  /** A form that was sent to a page, as long as nothing of ours has got to see what is in it. */
  isFormUnread?: boolean;
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

/** Says that the form of this request could be read: whatever fails from here on is not the sender's doing. */
export function noteFormRead(): void {
  const scope = storage.getStore();
  if (scope) scope.isFormUnread = false;
}

const malformedForm = { status: 400, code: "request.malformed_form" } as const;

/** Why a request could not be answered: what the page said, or that Next could not take its form apart. */
export function refusalOfScope(scope: RequestScope | undefined): RequestScope["refusal"] {
  return scope?.refusal ?? (scope?.isFormUnread ? malformedForm : undefined);
}

/** The same of the request being answered. */
export function notedRefusal(): RequestScope["refusal"] {
  return refusalOfScope(storage.getStore());
}
