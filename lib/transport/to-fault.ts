import { Fault, isFault } from "@/lib/kernel/fault";
import { isWorkerFailure } from "@/lib/platform/workers/worker-failure";

// What the driver, the operating system and PostgreSQL (classes 08, 53 and 57P) say when the database cannot be reached,
// is starting, or takes nobody in. Their messages name hosts and accounts, so only the codes are read.
const awayCodes = new Set([
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "CONNECT_TIMEOUT",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EPIPE",
  "ETIMEDOUT",
]);
const awayClass = /^(?:08\d{3}|53\d{3}|57P0[1-5])$/;
const retryAfterS = 5;
const causesMax = 5;

/** A name that two took at once, and two transactions in each other's way: one of them may try again. */
const changedCodes = new Set(["23505", "40001", "40P01"]);
/** Text that PostgreSQL cannot keep. */
const unkeepableCodes = new Set(["22021", "22P05"]);
const fullCodes = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  let at = error;
  for (let depth = 0; depth < causesMax && at instanceof Error; depth++) {
    if ("code" in at) codes.push(String(at.code));
    at = at instanceof AggregateError ? at.errors[0] : at.cause;
  }
  return codes;
}

/**
 * The refusal that an error is, or undefined where nobody foresaw it: the database is away, somebody else was faster, the
 * disk is full, heavy work has no room. The caller is told what to do about it, instead of being shown a fault of ours.
 */
export function toFault(error: unknown): Fault | undefined {
  if (isFault(error)) return error;
  if (isWorkerFailure(error))
    return new Fault("unavailable", "request.overloaded", { retryAfterS, cause: error });
  const codes = codesOf(error);
  const isOne = (known: ReadonlySet<string>) => codes.some((code) => known.has(code));
  if (isOne(awayCodes) || codes.some((code) => awayClass.test(code)))
    return new Fault("unavailable", "request.database_away", { retryAfterS, cause: error });
  if (isOne(changedCodes))
    return new Fault("conflict", "request.changed_meanwhile", { cause: error });
  if (isOne(unkeepableCodes))
    return new Fault("invalid", "request.unreadable_text", { cause: error });
  if (isOne(fullCodes))
    return new Fault("unavailable", "request.storage_full", { retryAfterS: 60, cause: error });
  return undefined;
}
