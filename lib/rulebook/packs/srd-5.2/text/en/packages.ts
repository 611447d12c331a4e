import type { TextEntry } from "@/lib/rulebook/text-entry";

export const packages: Readonly<Record<string, TextEntry>> = {
  a: { name: "Package A", line: "The first set of equipment." },
  b: { name: "Package B", line: "The second set, or coins to spend." },
  c: { name: "Package C", line: "Coins to spend as you like." },
};
