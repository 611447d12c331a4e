import type { NounDeclaration } from "@/lib/kernel/noun";
import { sessionsFaults } from "./faults.ts";

export const sessionsNoun = {
  name: "sessions",
  leansOn: ["notifications"],
  opens: ["end-sessions", "open-session", "personal-token", "refresh-token", "remember-device"],
  shows: ["device-name"],
  ids: { session: "ses" },
  events: {
    "accounts.guest_started": "access",
    "accounts.refresh_reused": "access",
    "accounts.session_ended": "access",
    "accounts.sessions_ended": "access",
    "accounts.signed_in": "access",
    "accounts.signed_out": "access",
  },
  ratePolicies: {
    "accounts.guest": { limit: 30, windowMs: 3_600_000, whenDown: "local" },
    "accounts.refresh": { limit: 60, windowMs: 60_000, whenDown: "local" },
  },
  faults: sessionsFaults,
} as const satisfies NounDeclaration;
