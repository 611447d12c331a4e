import type { TextEntry } from "@/lib/rulebook/text-entry";

export const methods: Readonly<Record<string, TextEntry>> = {
  "standard-array": {
    name: "Standard array",
    line: "15, 14, 13, 12, 10, 8: place them as you like.",
  },
  "point-buy": { name: "Point buy", line: "27 points to spend on scores from 8 to 15." },
  rolled: { name: "Rolled", line: "Four d6, drop the lowest, six times." },
  manual: { name: "By hand", line: "Scores from a sheet you already have." },
  final: {
    name: "As they stand",
    line: "The scores of a finished sheet, every increase included.",
  },
};
