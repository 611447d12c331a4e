import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const exportsFaults = {
  "exports.not_shared": {
    kind: "conflict",
    meaning: "A private character has no public addresses.",
    remedy: "Publish it first, unlisted or public.",
  },
  "exports.busy": {
    kind: "unavailable",
    meaning: "As many sheets as one machine prints at once are on the press.",
    remedy: "Try again.",
  },
  "exports.too_slow": {
    kind: "unavailable",
    meaning: "The sheet could not be laid out in time.",
    remedy: "Try another layout.",
  },
} as const satisfies Record<string, FaultEntry>;
