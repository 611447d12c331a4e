import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const lineageFaults = {
  "lineage.no_record": {
    kind: "not_found",
    meaning: "There is no such picture, or it is not the caller's, or it has no record.",
    remedy: "List the portraits of the character.",
  },
} as const satisfies Record<string, FaultEntry>;
