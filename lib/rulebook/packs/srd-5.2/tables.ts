import type { GameTables } from "@/lib/rulebook/pack";
import { fullSlots } from "@/lib/rulebook/packs/srd-5.2/casting";
import { byLevel } from "@/lib/rulebook/packs/srd-5.2/feature";

export const tables: GameTables = {
  xp: [
    0, 300, 900, 2700, 6500, 14000, 23000, 34000, 48000, 64000, 85000, 100000, 120000, 140000,
    165000, 195000, 225000, 265000, 305000, 355000,
  ],
  proficiency: byLevel(2, [5, 3], [9, 4], [13, 5], [17, 6]),
  multiclassSlots: fullSlots,
  pointCost: { 8: 0, 9: 1, 10: 2, 11: 3, 12: 4, 13: 5, 14: 7, 15: 9 },
  pointBudget: 27,
  standardArray: [15, 14, 13, 12, 10, 8],
  exhaustion: { d20: 2, speed: 5, death: 6 },
  // Whoever cannot act rolls Initiative with Disadvantage.
  conditions: {
    blinded: { attacks: "disadvantage" },
    frightened: { attacks: "disadvantage", checks: "disadvantage", when: "fear-in-sight" },
    grappled: { attacks: "disadvantage", speedZero: true, when: "not-the-grappler" },
    incapacitated: { initiative: "disadvantage", incapacitates: true },
    invisible: { attacks: "advantage", initiative: "advantage" },
    paralyzed: { initiative: "disadvantage", speedZero: true, incapacitates: true },
    petrified: { initiative: "disadvantage", speedZero: true, incapacitates: true },
    poisoned: { attacks: "disadvantage", checks: "disadvantage" },
    prone: { attacks: "disadvantage" },
    restrained: { attacks: "disadvantage", saves: ["dex"], speedZero: true },
    stunned: { initiative: "disadvantage", incapacitates: true },
    unconscious: {
      attacks: "disadvantage",
      initiative: "disadvantage",
      speedZero: true,
      incapacitates: true,
    },
  },
  carrying: {
    tiny: { carry: 7.5, drag: 15 },
    small: { carry: 15, drag: 30 },
    medium: { carry: 15, drag: 30 },
    large: { carry: 30, drag: 60 },
    huge: { carry: 60, drag: 120 },
    gargantuan: { carry: 120, drag: 240 },
  },
};
