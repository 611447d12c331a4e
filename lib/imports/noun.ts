import type { NounDeclaration } from "@/lib/kernel/noun";
import { importsFaults } from "./faults.ts";

export const importsNoun = {
  name: "imports",
  leansOn: ["users", "sessions", "characters", "play", "exports"],
  ratePolicies: {
    "imports.preview": { limit: 30, windowMs: 300_000, whenDown: "local" },
  },
  pages: { import: "everybody" },
  faults: importsFaults,
} as const satisfies NounDeclaration;
