import type { NounDeclaration } from "@/lib/kernel/noun";
import { exportsFaults } from "./faults.ts";

export const exportsNoun = {
  name: "exports",
  leansOn: ["characters", "versions", "files", "rules"],
  ratePolicies: {
    "exports.pdf": { limit: 30, windowMs: 300_000, whenDown: "local" },
  },
  faults: exportsFaults,
} as const satisfies NounDeclaration;
