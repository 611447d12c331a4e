import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const profilesFaults = {
  "accounts.user_not_found": {
    kind: "not_found",
    meaning: "There is no such person.",
    remedy: "Check the id.",
  },
  "accounts.insufficient_rank": {
    kind: "forbidden",
    meaning: "The person is oneself, no member, or of one's own rank or above.",
    remedy: "Ask somebody of a higher rank.",
  },
} as const satisfies Record<string, FaultEntry>;
