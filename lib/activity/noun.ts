import type { NounDeclaration } from "@/lib/kernel/noun";

export const activityNoun = {
  name: "activity",
  leansOn: ["sessions"],
  opens: ["csv", "export-pages"],
  shows: ["event-types", "filter-query", "period", "words"],
  ids: { event: "evt" },
  scopes: ["activity:read"],
  permissions: { "activity.read_all": "admin" },
  ratePolicies: {
    "activity.export": { limit: 10, windowMs: 3_600_000, whenDown: "local" },
  },
} as const satisfies NounDeclaration;
