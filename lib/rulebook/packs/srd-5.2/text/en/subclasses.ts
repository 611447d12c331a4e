import type { TextEntry } from "@/lib/rulebook/text-entry";

export const subclasses: Readonly<Record<string, TextEntry>> = {
  "path-of-the-berserker": {
    name: "Path of the Berserker",
    line: "Rage without limits, blow after blow.",
  },
  "college-of-lore": {
    name: "College of Lore",
    line: "Secrets from everywhere, and a sharp tongue to use them.",
  },
  "life-domain": { name: "Life Domain", line: "The strongest healing that a prayer can bring." },
  "circle-of-the-land": {
    name: "Circle of the Land",
    line: "The magic of a landscape, from desert to jungle.",
  },
  champion: { name: "Champion", line: "Plain strength, trained until it wins by itself." },
  "warrior-of-the-open-hand": {
    name: "Warrior of the Open Hand",
    line: "Empty hands that push, topple, and end a life.",
  },
  "oath-of-devotion": {
    name: "Oath of Devotion",
    line: "Honesty, courage, and a blade of holy light.",
  },
  hunter: { name: "Hunter", line: "Tricks for every quarry, from swarm to giant." },
  thief: { name: "Thief", line: "Fast fingers, high roofs, and other people's magic items." },
  "draconic-sorcery": {
    name: "Draconic Sorcery",
    line: "A dragon's blood in yours: scales, wings, and an element.",
  },
  "fiend-patron": {
    name: "Fiend Patron",
    line: "A bargain with the lower planes, paid in fire and luck.",
  },
  evoker: { name: "Evoker", line: "Elemental power, shaped so that friends stand safe in it." },
};
