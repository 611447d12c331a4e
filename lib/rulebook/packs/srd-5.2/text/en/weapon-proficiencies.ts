import type { TextEntry } from "@/lib/rulebook/text-entry";

export const weaponProficiencies: Readonly<Record<string, TextEntry>> = {
  simple: { name: "Simple weapons", line: "Clubs, daggers, spears, slings, and their like." },
  martial: { name: "Martial weapons", line: "Swords, axes, longbows: weapons of war." },
  "martial-light": {
    name: "Light martial weapons",
    line: "Martial weapons with the Light property.",
  },
  "martial-finesse": {
    name: "Finesse martial weapons",
    line: "Martial weapons with the Finesse property.",
  },
  "martial-finesse-light": {
    name: "Finesse or light martial weapons",
    line: "Martial weapons with the Finesse or Light property.",
  },
};
