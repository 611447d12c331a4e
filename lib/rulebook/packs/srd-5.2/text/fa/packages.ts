import type { TextEntry } from "@/lib/rulebook/text";

export const packages: Readonly<Record<string, TextEntry>> = {
  a: { name: "بسته‌ی الف", line: "نخستین دسته‌ی وسایل." },
  b: { name: "بسته‌ی ب", line: "دسته‌ی دوم، یا سکه برای خرید." },
  c: { name: "بسته‌ی پ", line: "سکه برای خرید دلخواه." },
};
