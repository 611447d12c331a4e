import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const usersFaults = {
  "accounts.suspended": {
    kind: "forbidden",
    meaning: "The account is suspended.",
    remedy: "Write to the operator.",
  },
  "accounts.already_somebody": {
    kind: "conflict",
    meaning:
      "A guest session, or a second account for one guest, was asked for by somebody who has one.",
    remedy: "Go on as you are.",
  },
  "accounts.not_while_acting": {
    kind: "forbidden",
    meaning: "A member of the staff acts as this user, and this is the user's alone to do.",
    remedy: "Stop acting first.",
  },
  "accounts.changed_meanwhile": {
    kind: "conflict",
    meaning: "The account changed while the request was worked on.",
    remedy: "Read the account anew and try again.",
  },
} as const satisfies Record<string, FaultEntry>;
