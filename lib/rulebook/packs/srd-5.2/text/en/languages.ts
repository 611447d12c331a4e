import type { TextEntry } from "@/lib/rulebook/text-entry";

export const languages: Readonly<Record<string, TextEntry>> = {
  common: { name: "Common", line: "The trade tongue that everybody shares." },
  "common-sign-language": {
    name: "Common Sign Language",
    line: "The shared tongue, spoken with the hands.",
  },
  draconic: { name: "Draconic", line: "Hard and ancient; the tongue of dragons." },
  dwarvish: { name: "Dwarvish", line: "Short, hard words made for stone halls." },
  elvish: { name: "Elvish", line: "Flowing, full of old songs." },
  giant: { name: "Giant", line: "A deep tongue that carries across valleys." },
  gnomish: { name: "Gnomish", line: "Quick and technical, rich in names for small parts." },
  goblin: { name: "Goblin", line: "Rough and practical; common among raiders." },
  halfling: { name: "Halfling", line: "A homely tongue, rarely written down." },
  orc: { name: "Orc", line: "Blunt and strong, built for shouting over battle." },
  abyssal: { name: "Abyssal", line: "The tongue of demons." },
  celestial: { name: "Celestial", line: "The tongue of angels and the upper planes." },
  "deep-speech": { name: "Deep Speech", line: "The tongue of alien minds from below and beyond." },
  druidic: { name: "Druidic", line: "The secret tongue of druids." },
  infernal: { name: "Infernal", line: "The exact, contractual tongue of devils." },
  primordial: { name: "Primordial", line: "The tongue of elementals, in four dialects." },
  sylvan: { name: "Sylvan", line: "The tongue of fey and forest spirits." },
  "thieves-cant": {
    name: "Thieves' Cant",
    line: "A code of slang, hints, and marks used by thieves.",
  },
  undercommon: { name: "Undercommon", line: "The trade tongue of the deep underground." },
};
