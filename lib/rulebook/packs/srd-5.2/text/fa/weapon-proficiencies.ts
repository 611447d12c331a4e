import type { TextEntry } from "@/lib/rulebook/text-entry";

export const weaponProficiencies: Readonly<Record<string, TextEntry>> = {
  simple: { name: "سلاح‌های ساده", line: "چماق، خنجر، نیزه، فلاخن و مانند آن." },
  martial: { name: "سلاح‌های رزمی", line: "شمشیر، تبر، کمان بلند: سلاح جنگ." },
  "martial-light": { name: "سلاح‌های رزمی سبک", line: "سلاح رزمی با ویژگی سبک." },
  "martial-finesse": { name: "سلاح‌های رزمی ظریف", line: "سلاح رزمی با ویژگی ظریف." },
  "martial-finesse-light": {
    name: "سلاح‌های رزمی ظریف یا سبک",
    line: "سلاح رزمی با ویژگی ظریف یا سبک.",
  },
};
