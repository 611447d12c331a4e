import type { TextEntry } from "@/lib/rulebook/text-entry";

export const alignments: Readonly<Record<string, TextEntry>> = {
  "lawful-good": { name: "Lawful Good", line: "Does what is right, the way society expects it." },
  "neutral-good": { name: "Neutral Good", line: "Helps where help is needed, rules or no rules." },
  "chaotic-good": { name: "Chaotic Good", line: "Follows the heart to do good, whoever objects." },
  "lawful-neutral": {
    name: "Lawful Neutral",
    line: "Keeps to law, tradition, or a code before all.",
  },
  neutral: { name: "Neutral", line: "Takes no side and judges case by case." },
  "chaotic-neutral": { name: "Chaotic Neutral", line: "Puts personal freedom above everything." },
  "lawful-evil": {
    name: "Lawful Evil",
    line: "Takes what it wants within an order that serves it.",
  },
  "neutral-evil": {
    name: "Neutral Evil",
    line: "Harms whoever stands in the way, without regret.",
  },
  "chaotic-evil": { name: "Chaotic Evil", line: "Driven by hatred, greed, or bloodlust." },
};
