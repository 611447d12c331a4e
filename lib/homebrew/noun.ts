import type { NounDeclaration } from "@/lib/kernel/noun";
import { homebrewFaults } from "./faults.ts";

export const homebrewNoun = {
  name: "homebrew",
  leansOn: ["users", "sessions"],
  ids: { homebrew: "hbw" },
  pages: { homebrew: "members" },
  faults: homebrewFaults,
} as const satisfies NounDeclaration;
