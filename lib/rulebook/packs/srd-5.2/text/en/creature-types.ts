import type { TextEntry } from "@/lib/rulebook/text";

export const creatureTypes: Readonly<Record<string, TextEntry>> = {
  humanoid: { name: "Humanoid", line: "People of every kind." },
};
