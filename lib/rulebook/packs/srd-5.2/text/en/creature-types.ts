import type { TextEntry } from "@/lib/rulebook/text-entry";

export const creatureTypes: Readonly<Record<string, TextEntry>> = {
  humanoid: { name: "Humanoid", line: "People of every kind." },
};
