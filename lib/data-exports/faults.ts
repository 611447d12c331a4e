import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const dataExportsFaults = {
  "accounts.export_running": {
    kind: "conflict",
    meaning: "An archive of the account is being packed already.",
    remedy: "Wait for it.",
  },
  "accounts.export_not_found": {
    kind: "not_found",
    meaning: "There is no such archive, or its seven days are over.",
    remedy: "Ask for a new one.",
  },
} as const satisfies Record<string, FaultEntry>;
