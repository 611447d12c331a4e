import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const tokensFaults = {
  "tokens.too_many": {
    kind: "conflict",
    meaning: "The account has as many personal tokens as it may.",
    remedy: "Revoke one.",
  },
  "tokens.not_found": {
    kind: "not_found",
    meaning: "The account has no such token.",
    remedy: "List the tokens first.",
  },
} as const satisfies Record<string, FaultEntry>;
