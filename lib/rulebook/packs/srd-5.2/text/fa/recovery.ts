import type { TextEntry } from "@/lib/rulebook/text-entry";

export const recovery: Readonly<Record<string, TextEntry>> = {
  "short-rest": { name: "استراحت کوتاه یا بلند", line: "با هر دو استراحت پر می‌شود." },
  "long-rest": { name: "استراحت بلند", line: "با استراحت بلند پر می‌شود." },
  "one-on-short-rest": {
    name: "یکی با استراحت کوتاه، همه با بلند",
    line: "استراحت کوتاه یکی و استراحت بلند همه را برمی‌گرداند.",
  },
  initiative: { name: "با ابتکار عمل", line: "هنگام ریختن ابتکار عمل برمی‌گردد." },
  turn: { name: "هر نوبت", line: "آغاز نوبتتان برمی‌گردد." },
  dawn: { name: "سپیده‌دم", line: "هر سپیده‌دم برمی‌گردد، استراحت کنید یا نه." },
  special: { name: "ویژه", line: "به شیوهٔ خود برمی‌گردد." },
};
