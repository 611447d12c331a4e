import type { TextEntry } from "@/lib/rulebook/text-entry";

export const damage: Readonly<Record<string, TextEntry>> = {
  acid: { name: "Acid", line: "Liquids that eat flesh and metal." },
  bludgeoning: { name: "Bludgeoning", line: "Blunt blows, falls, crushing." },
  cold: { name: "Cold", line: "Ice and killing frost." },
  fire: { name: "Fire", line: "Flame and searing heat." },
  force: { name: "Force", line: "Pure magical energy." },
  lightning: { name: "Lightning", line: "Electricity." },
  necrotic: { name: "Necrotic", line: "Energy that withers life." },
  piercing: { name: "Piercing", line: "Points, fangs, arrows." },
  poison: { name: "Poison", line: "Venom and toxic fumes." },
  psychic: { name: "Psychic", line: "Pain inside the mind." },
  radiant: { name: "Radiant", line: "Holy light that burns." },
  slashing: { name: "Slashing", line: "Edges and claws." },
  thunder: { name: "Thunder", line: "Sound that breaks bones." },
};
