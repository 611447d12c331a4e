import type { NounDeclaration } from "@/lib/kernel/noun";
import { starsFaults } from "./faults.ts";

export const starsNoun = {
  name: "stars",
  leansOn: ["activity", "users"],
  opens: ["balance-of", "grant-welcome", "settle-stars"],
  ids: { movement: "stm" },
  scopes: ["stars:read"],
  permissions: { "stars.grant": "admin" },
  events: { "stars.granted": "account" },
  jobs: { "stars.grant_monthly": { schedule: "23 * * * *" } },
  ratePolicies: {
    "stars.export": { limit: 20, windowMs: 3_600_000, whenDown: "local" },
  },
  pages: { stars: "members" },
  faults: starsFaults,
} as const satisfies NounDeclaration;
