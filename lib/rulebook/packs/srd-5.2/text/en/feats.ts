import type { TextEntry } from "@/lib/rulebook/text-entry";

export const feats: Readonly<Record<string, TextEntry>> = {
  alert: {
    name: "Alert",
    line: "Add your proficiency bonus to initiative, and trade places in the order with an ally.",
  },
  "magic-initiate": {
    name: "Magic Initiate",
    line: "Two cantrips and one level 1 spell from the Cleric, Druid, or Wizard list.",
  },
  "savage-attacker": {
    name: "Savage Attacker",
    line: "Once per turn, roll weapon damage twice and keep either.",
  },
  skilled: { name: "Skilled", line: "Proficiency in three skills or tools." },
  "ability-score-improvement": {
    name: "Ability Score Improvement",
    line: "Raise one score by 2, or two scores by 1.",
  },
  grappler: {
    name: "Grappler",
    line: "Punch and grab at once, and hit what you hold with advantage.",
  },
  archery: { name: "Archery", line: "+2 to attack rolls with ranged weapons." },
  defense: { name: "Defense", line: "+1 to Armor Class while you wear armor." },
  "great-weapon-fighting": {
    name: "Great Weapon Fighting",
    line: "Damage dice of 1 or 2 count as 3 when you hold a melee weapon in both hands.",
  },
  "two-weapon-fighting": {
    name: "Two-Weapon Fighting",
    line: "Add your ability modifier to the damage of the extra attack with a Light weapon.",
  },
  "boon-of-combat-prowess": {
    name: "Boon of Combat Prowess",
    line: "+1 to a score; once per turn, turn a miss into a hit.",
  },
  "boon-of-dimensional-travel": {
    name: "Boon of Dimensional Travel",
    line: "+1 to a score; teleport 30 feet after attacking or casting.",
  },
  "boon-of-fate": {
    name: "Boon of Fate",
    line: "+1 to a score; add or subtract 2d4 on a roll near you.",
  },
  "boon-of-irresistible-offense": {
    name: "Boon of Irresistible Offense",
    line: "+1 Strength or Dexterity; your bludgeoning, piercing and slashing damage ignores resistance, and a 20 hits harder.",
  },
  "boon-of-spell-recall": {
    name: "Boon of Spell Recall",
    line: "+1 to a mental score; low slots are sometimes not spent.",
  },
  "boon-of-the-night-spirit": {
    name: "Boon of the Night Spirit",
    line: "+1 to a score; in shadow you turn invisible and resist nearly everything.",
  },
  "boon-of-truesight": {
    name: "Boon of Truesight",
    line: "+1 to a score; you see things as they are within 60 feet.",
  },
};
