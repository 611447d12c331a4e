import type { NounDeclaration } from "@/lib/kernel/noun";
import { moderationFaults } from "./faults.ts";

export const moderationNoun = {
  name: "moderation",
  leansOn: ["users", "sessions", "notifications"],
  opens: ["manageable-user"],
  permissions: {
    "users.suspend": "moderator",
    "users.reinstate": "moderator",
    "users.act_as": "admin",
    "users.appoint_moderator": "admin",
    "users.appoint_admin": "superuser",
  },
  events: {
    "accounts.acted_as": "staff",
    "accounts.acting_ended": "staff",
    "accounts.role_changed": "staff",
  },
  jobs: {
    "moderation.lift_suspensions": { schedule: "19 * * * *" },
  },
  faults: moderationFaults,
} as const satisfies NounDeclaration;
