import type { TextEntry } from "@/lib/rulebook/text-entry";

export const properties: Readonly<Record<string, TextEntry>> = {
  ammunition: { name: "Ammunition", line: "Needs a piece of ammunition for each shot." },
  finesse: { name: "Finesse", line: "Use Strength or Dexterity, as you like." },
  heavy: {
    name: "Heavy",
    line: "Disadvantage with a score under 13: Strength in melee, Dexterity at range.",
  },
  light: {
    name: "Light",
    line: "Allows an extra attack with another light weapon as a bonus action.",
  },
  loading: { name: "Loading", line: "One shot per action, bonus action, or reaction." },
  range: { name: "Range", line: "Normal and long range in feet; disadvantage beyond the first." },
  reach: { name: "Reach", line: "Adds 5 feet to your reach." },
  thrown: { name: "Thrown", line: "Can be thrown, with the same ability as in melee." },
  "two-handed": { name: "Two-Handed", line: "Needs both hands when you attack." },
  versatile: { name: "Versatile", line: "Bigger damage die when held in both hands." },
};
