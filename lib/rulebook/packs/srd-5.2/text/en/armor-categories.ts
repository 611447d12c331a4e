import type { TextEntry } from "@/lib/rulebook/text-entry";

export const armorCategories: Readonly<Record<string, TextEntry>> = {
  light: { name: "Light armor", line: "Supple; your full Dexterity counts." },
  medium: { name: "Medium armor", line: "Sturdier; at most 2 of Dexterity counts." },
  heavy: { name: "Heavy armor", line: "The strongest; Dexterity does not count." },
  shield: { name: "Shields", line: "+2 Armor Class for one hand." },
};
