import type { NounDeclaration } from "@/lib/kernel/noun";

export const playNoun = {
  name: "play",
  leansOn: ["characters"],
} as const satisfies NounDeclaration;
