import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const sessionsFaults = {
  "accounts.session_not_found": {
    kind: "not_found",
    meaning: "There is no such session of the caller.",
    remedy: "List the sessions first.",
  },
} as const satisfies Record<string, FaultEntry>;
