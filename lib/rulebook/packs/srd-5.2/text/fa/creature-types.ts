import type { TextEntry } from "@/lib/rulebook/text-entry";

export const creatureTypes: Readonly<Record<string, TextEntry>> = {
  humanoid: { name: "انسان‌واره", line: "مردمان از هر تبار." },
};
