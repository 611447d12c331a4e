import type { TextEntry } from "@/lib/rulebook/text-entry";

export const classes: Readonly<Record<string, TextEntry>> = {
  barbarian: {
    name: "Barbarian",
    line: "A furious warrior who shrugs off wounds and hits like a landslide.",
  },
  bard: { name: "Bard", line: "A performer whose music and words heal, inspire, and bewilder." },
  cleric: {
    name: "Cleric",
    line: "A servant of a god who heals, shields, and smites in plate or robe.",
  },
  druid: {
    name: "Druid",
    line: "A keeper of the wild who calls storms and wears the shapes of beasts.",
  },
  fighter: {
    name: "Fighter",
    line: "A master of every weapon and armor, and the simplest class to begin with.",
  },
  monk: {
    name: "Monk",
    line: "A martial artist, fast and precise, fighting with focus instead of steel.",
  },
  paladin: {
    name: "Paladin",
    line: "A knight bound by an oath that lends light to sword and shield.",
  },
  ranger: {
    name: "Ranger",
    line: "A hunter of the wild lands, at home with bow, blade, and nature's magic.",
  },
  rogue: {
    name: "Rogue",
    line: "A scoundrel of skill and stealth who strikes once, where it hurts.",
  },
  sorcerer: {
    name: "Sorcerer",
    line: "Magic runs in the blood; you bend spells as you cast them.",
  },
  warlock: { name: "Warlock", line: "A pact with an unearthly patron pays in strange powers." },
  wizard: {
    name: "Wizard",
    line: "A scholar of magic with a spellbook that holds an answer for everything.",
  },
};
