import type { NounDeclaration } from "@/lib/kernel/noun";
import { templatesFaults } from "./faults.ts";

export const templatesNoun = {
  name: "templates",
  leansOn: ["users", "characters", "portraits"],
  opens: ["json-schema"],
  shows: ["json-schema"],
  ids: { template: "tpl" },
  scopes: ["templates:read", "templates:write"],
  events: {
    "templates.deleted": "works",
    "templates.published": "works",
    "templates.unpublished": "works",
  },
  jobs: {
    "templates.keep_own": { schedule: "41 * * * *", atStart: true },
    "templates.roll_up": { schedule: "* * * * *" },
  },
  ratePolicies: {
    "templates.edit": { limit: 60, windowMs: 60_000, whenDown: "local" },
    "templates.mark": { limit: 120, windowMs: 60_000, whenDown: "local" },
    "templates.paint": { limit: 120, windowMs: 60_000, whenDown: "local" },
    "templates.view": { limit: 120, windowMs: 60_000, whenDown: "local" },
  },
  pages: { templates: "members" },
  faults: templatesFaults,
} as const satisfies NounDeclaration;
