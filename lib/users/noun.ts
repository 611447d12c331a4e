import type { NounDeclaration } from "@/lib/kernel/noun";
import { usersFaults } from "./faults.ts";

export const usersNoun = {
  name: "users",
  leansOn: ["sessions", "notifications", "files"],
  opens: [
    "avatar-of",
    "claim-handle",
    "enroll",
    "find-user",
    "handle",
    "move-ownership",
    "own-account",
    "profile-tag",
    "public-name",
    "suspension",
    "touch-public-pages",
  ],
  shows: ["permissions"],
  ids: { user: "usr" },
  scopes: ["account:read", "account:write"],
  permissions: {
    "users.read": "moderator",
    "users.read_contact": "admin",
    "users.end_sessions": "moderator",
  },
  events: {
    "accounts.merged": "access",
    "accounts.signed_up": "access",
    "accounts.deactivated": "account",
    "accounts.erased": "account",
    "accounts.deletion_requested": "account",
    "accounts.restored": "account",
    "accounts.reinstated": "staff",
    "accounts.suspended": "staff",
  },
  jobs: {
    "users.purge_expired": { schedule: "17 * * * *" },
  },
  ratePolicies: {
    "accounts.edit": { limit: 30, windowMs: 60_000, whenDown: "local" },
  },
  pages: { dashboard: "members", settings: "members" },
  faults: usersFaults,
} as const satisfies NounDeclaration;
