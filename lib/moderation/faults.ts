import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const moderationFaults = {
  "accounts.email_unproved": {
    kind: "conflict",
    meaning: "The member's mailbox has not been confirmed.",
    remedy: "Let them follow the link in the welcome e-mail first.",
  },
  "accounts.not_suspended": {
    kind: "conflict",
    meaning: "The person is not suspended.",
    remedy: "Nothing needs to be done.",
  },
  "accounts.cannot_act_as": {
    kind: "conflict",
    meaning: "The person is oneself, of the staff, or somebody is acted as already.",
    remedy: "Stop acting first, or choose somebody else.",
  },
  "accounts.not_acting": {
    kind: "conflict",
    meaning: "Nobody is acted as.",
    remedy: "There is nothing to stop.",
  },
  "accounts.profile_not_found": {
    kind: "not_found",
    meaning: "No public profile has this handle.",
    remedy: "Check the handle.",
  },
} as const satisfies Record<string, FaultEntry>;
