import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const notificationsFaults = {
  "accounts.no_outbox": {
    kind: "not_found",
    meaning: "E-mails go out for real here, so there is no outbox to look into.",
    remedy: "Look into the mailbox.",
  },
} as const satisfies Record<string, FaultEntry>;
