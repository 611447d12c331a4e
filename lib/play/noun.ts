import type { NounDeclaration } from "@/lib/kernel/noun";

export const playNoun = {
  name: "play",
  leansOn: ["characters"],
  opens: ["play-view"],
  shows: ["act-from-form", "apply-act", "item-acts"],
} as const satisfies NounDeclaration;
