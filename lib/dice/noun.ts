import type { NounDeclaration } from "@/lib/kernel/noun";
import { diceFaults } from "./faults.ts";

export const diceNoun = {
  name: "dice",
  leansOn: ["characters", "play", "rooms"],
  shows: ["fair-dice", "find-plan", "read-command", "terms"],
  ratePolicies: {
    "rooms.rotate_seeds": { limit: 20, windowMs: 3_600_000, whenDown: "local" },
  },
  faults: diceFaults,
} as const satisfies NounDeclaration;
