import type { TextEntry } from "@/lib/rulebook/text-entry";

export const packages: Readonly<Record<string, TextEntry>> = {
  a: { name: "بستهٔ الف", line: "نخستین دستهٔ وسایل." },
  b: { name: "بستهٔ ب", line: "دستهٔ دوم، یا سکه برای خرید." },
  c: { name: "بستهٔ پ", line: "سکه برای خرید دلخواه." },
};
