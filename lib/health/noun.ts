import type { NounDeclaration } from "@/lib/kernel/noun";

export const healthNoun = {
  name: "health",
  leansOn: [],
} as const satisfies NounDeclaration;
