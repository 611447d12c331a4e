import type { NounDeclaration } from "@/lib/kernel/noun";
import { rulesFaults } from "./faults.ts";

export const rulesNoun = {
  name: "rules",
  leansOn: [],
  scopes: ["rules:read"],
  ratePolicies: {
    "rules.read": { limit: 300, windowMs: 60_000, whenDown: "pass" },
    "rules.sheet": { limit: 60, windowMs: 60_000, whenDown: "local" },
  },
  faults: rulesFaults,
} as const satisfies NounDeclaration;
