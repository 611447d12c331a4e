import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const rulesFaults = {
  "rules.not_found": {
    kind: "not_found",
    meaning: "The rules have no such entry.",
    remedy: "List the kind first.",
  },
} as const satisfies Record<string, FaultEntry>;
