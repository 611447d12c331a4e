import type { TextEntry } from "@/lib/rulebook/text-entry";

export const rules: Readonly<Record<string, TextEntry>> = {
  "ability-scores": { name: "Ability scores", line: "Six numbers that describe body and mind." },
  alignment: { name: "Alignment", line: "Your stance on good, evil, law, and chaos." },
  "attack-action": { name: "Attack action", line: "One attack, until a feature gives more." },
  attunement: { name: "Attunement", line: "Three magic items at most can be bound to you." },
  background: { name: "Background", line: "What you were before you went adventuring." },
  species: { name: "Species", line: "The people you were born to." },
  "base-score": { name: "Base score", line: "The score before any increase." },
  "carrying-capacity": {
    name: "Carrying capacity",
    line: "15 pounds per point of Strength; over it you crawl at 5 feet.",
  },
  class: { name: "Class", line: "What you do, and how you grow." },
  "hit-points": { name: "Hit points", line: "A level never gives less than 1." },
  "hit-points-fixed": { name: "Fixed", line: "The average of the hit die, rounded up." },
  "hit-points-rolled": { name: "Rolled", line: "Roll the hit die and keep what comes." },
  "copied-spells": {
    name: "Copied spells",
    line: "Found on your travels and written into your book.",
  },
  gift: { name: "Granted by the table", line: "Given outside the rules by your game master." },
  languages: { name: "Languages", line: "Common and two more." },
  "multiclass-spellcaster": {
    name: "Multiclass slots",
    line: "Full levels count whole, half casters half, rounded up.",
  },
  "passive-score": { name: "Passive score", line: "10 plus everything that adds to the check." },
  "proficiency-bonus": { name: "Proficiency bonus", line: "Grows with your level, from +2 to +6." },
  "save-dc": { name: "Save DC", line: "8 plus your proficiency bonus and the ability's modifier." },
  speed: { name: "Speed", line: "Feet you can move on a turn." },
  "unarmed-strike": {
    name: "Unarmed strike",
    line: "A punch, kick, or headbutt: 1 plus Strength.",
  },
  unarmored: { name: "Without armor", line: "10 plus Dexterity." },
};
