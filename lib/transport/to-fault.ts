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

function isDatabaseAway(error: unknown): boolean {
  let at = error;
  for (let depth = 0; depth < causesMax && at instanceof Error; depth++) {
    const code = "code" in at ? String(at.code) : "";
    if (awayCodes.has(code) || awayClass.test(code)) return true;
    at = at instanceof AggregateError ? at.errors[0] : at.cause;
  }
  return false;
}

/**
 * The refusal that an error is, or undefined where nobody foresaw it. A database that is away and heavy work for which
 * there is no room are foreseen: the caller is told to come back in a few seconds, instead of being shown a fault of ours.
 */
export function toFault(error: unknown): Fault | undefined {
  if (isFault(error)) return error;
  if (isWorkerFailure(error)) return new Fault("unavailable", "request.overloaded", { retryAfterS, cause: error });
  return isDatabaseAway(error)
    ? new Fault("unavailable", "request.database_away", { retryAfterS, cause: error })
    : undefined;
}
