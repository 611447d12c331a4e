import type { TextEntry } from "@/lib/rulebook/text-entry";

export const schools: Readonly<Record<string, TextEntry>> = {
  abjuration: { name: "Abjuration", line: "Wards, cures, and undoing of harm." },
  conjuration: { name: "Conjuration", line: "Calling and moving creatures and things." },
  divination: { name: "Divination", line: "Learning what is hidden." },
  enchantment: { name: "Enchantment", line: "Influence over minds." },
  evocation: { name: "Evocation", line: "Raw energy, often destructive." },
  illusion: { name: "Illusion", line: "Deceiving mind and senses." },
  necromancy: { name: "Necromancy", line: "Power over life and death." },
  transmutation: { name: "Transmutation", line: "Changing what things are." },
};
