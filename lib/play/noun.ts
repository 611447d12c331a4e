import type { NounDeclaration } from "@/lib/kernel/noun";

export const playNoun = {
  name: "play",
  leansOn: ["characters"],
  shows: ["act-from-form", "apply-act", "item-acts"],
} as const satisfies NounDeclaration;
