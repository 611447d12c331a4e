import type { NounDeclaration } from "@/lib/kernel/noun";
import { homebrewFaults } from "./faults.ts";

export const homebrewNoun = {
  name: "homebrew",
  leansOn: ["users", "sessions"],
  opens: ["entry-facts", "homebrew-updates", "library"],
  shows: ["blank-row", "parts", "trait-choices"],
  ids: { homebrew: "hbw" },
  pages: { homebrew: "members" },
  faults: homebrewFaults,
} as const satisfies NounDeclaration;
