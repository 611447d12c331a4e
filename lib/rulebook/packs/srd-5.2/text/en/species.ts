import type { TextEntry } from "@/lib/rulebook/text-entry";

export const species: Readonly<Record<string, TextEntry>> = {
  dragonborn: {
    name: "Dragonborn",
    line: "Scaled kin of dragons who breathe their ancestor's element.",
  },
  dwarf: { name: "Dwarf", line: "Tough, long-lived people of stone and forge." },
  elf: { name: "Elf", line: "Graceful folk touched by magic, who meditate instead of sleeping." },
  gnome: { name: "Gnome", line: "Small, curious people with a mind that magic slides off." },
  goliath: { name: "Goliath", line: "Towering descendants of giants, each with a giant's gift." },
  halfling: { name: "Halfling", line: "Little people with brave hearts and outrageous luck." },
  human: { name: "Human", line: "Versatile and ambitious; an extra skill and an extra feat." },
  orc: { name: "Orc", line: "Strong, tireless, and very hard to put down." },
  tiefling: {
    name: "Tiefling",
    line: "Marked by a fiendish legacy, and master of a little of its magic.",
  },
};
