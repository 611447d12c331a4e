import type { NounDeclaration } from "@/lib/kernel/noun";
import { exportsFaults } from "./faults.ts";

export const exportsNoun = {
  name: "exports",
  leansOn: ["characters", "versions", "files", "rules", "portraits", "stars", "users"],
  opens: ["card/png-chunks", "document/schema", "foundry/keys", "share-answer", "to-oembed"],
  shows: ["document/json-schema"],
  ratePolicies: {
    "exports.pdf": { limit: 30, windowMs: 300_000, whenDown: "local" },
  },
  faults: exportsFaults,
} as const satisfies NounDeclaration;
