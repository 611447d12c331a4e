import type { NounDeclaration } from "@/lib/kernel/noun";

export const versionsNoun = {
  name: "versions",
  leansOn: ["users", "characters", "homebrew"],
} as const satisfies NounDeclaration;
