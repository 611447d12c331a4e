import type { NounDeclaration } from "@/lib/kernel/noun";
import { portraitsFaults } from "./faults.ts";

export const portraitsNoun = {
  name: "portraits",
  leansOn: ["characters", "files", "lineage", "stars"],
  opens: [
    "painter/painter-recipe",
    "painter/painting",
    "prompt",
    "prompt-words",
    "share-card",
    "spoken-facts",
    "subject-of",
  ],
  shows: ["painter/credits", "palette"],
  ids: { portrait: "prt", generation: "gen" },
  scopes: ["portraits:read", "portraits:write"],
  events: {
    "portraits.chosen": "works",
    "portraits.deleted": "works",
    "portraits.edited": "works",
    "portraits.painted": "works",
    "portraits.requested": "works",
  },
  jobs: {
    "portraits.paint": {},
    "portraits.ask_model": {},
    "portraits.take_up_stalled": { schedule: "* * * * *" },
    "portraits.add_picture": {},
    "portraits.remove_file": {},
    "portraits.erase_deleted": { schedule: "37 * * * *" },
  },
  ratePolicies: {
    "portraits.generate": { limit: 20, windowMs: 3_600_000, whenDown: "local" },
    "portraits.paint": { limit: 60, windowMs: 60_000, whenDown: "local" },
    "portraits.edit": { limit: 60, windowMs: 60_000, whenDown: "local" },
  },
  pages: { portraits: "members" },
  faults: portraitsFaults,
} as const satisfies NounDeclaration;
