import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const homebrewFaults = {
  "homebrew.not_found": {
    kind: "not_found",
    meaning: "No homebrew entry of yours has this id.",
    remedy: "List your entries with `GET /homebrew`.",
  },
  "homebrew.changed_elsewhere": {
    kind: "stale",
    meaning: "The entry was written anew since the ETag was read.",
    remedy: "Read it again, and send the new ETag.",
  },
  "homebrew.too_many": {
    kind: "conflict",
    meaning: "The account keeps as many homebrew entries as it may.",
    remedy: "Delete entries that no character needs.",
  },
  "homebrew.too_many_carried": {
    kind: "conflict",
    meaning: "A character carries 60 homebrew entries at most.",
    remedy: "Let the character go of others first.",
  },
} as const satisfies Record<string, FaultEntry>;
