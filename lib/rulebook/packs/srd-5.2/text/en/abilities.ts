import type { TextEntry } from "@/lib/rulebook/text-entry";

export const abilities: Readonly<Record<string, TextEntry>> = {
  str: { name: "Strength", line: "Lifting, climbing, breaking, and the weight behind a blow." },
  dex: { name: "Dexterity", line: "Quick hands, light feet, steady aim." },
  con: { name: "Constitution", line: "Health and stamina; it feeds hit points and concentration." },
  int: { name: "Intelligence", line: "Memory, reasoning, and learned lore." },
  wis: { name: "Wisdom", line: "Awareness, intuition, and good sense." },
  cha: { name: "Charisma", line: "Presence, conviction, and charm." },
};
