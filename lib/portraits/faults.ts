import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const portraitsFaults = {
  "portraits.not_found": {
    kind: "not_found",
    meaning: "There is no such portrait, or it is not the caller's.",
    remedy: "List the portraits of the character.",
  },
  "portraits.generation_not_found": {
    kind: "not_found",
    meaning: "There is no such run, or it is not the caller's.",
    remedy: "List the portraits of the character.",
  },
  "portraits.too_many_running": {
    kind: "conflict",
    meaning: "As many portraits as one person may have made at once are under way.",
    remedy: "Wait for one, or cancel it.",
  },
  "portraits.too_many": {
    kind: "conflict",
    meaning: "The character has as many portraits as it keeps.",
    remedy: "Delete one.",
  },
  "portraits.still_running": {
    kind: "conflict",
    meaning: "A run that is under way cannot be repeated.",
    remedy: "Wait, or cancel it.",
  },
  "portraits.provider_not_configured": {
    kind: "unavailable",
    meaning: "No image model is set up in this installation.",
    remedy: 'Ask for `"provider": "painter"`, or leave the provider out.',
  },
} as const satisfies Record<string, FaultEntry>;
