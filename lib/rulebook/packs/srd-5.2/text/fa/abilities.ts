import type { TextEntry } from "@/lib/rulebook/text-entry";

export const abilities: Readonly<Record<string, TextEntry>> = {
  str: { name: "قدرت", line: "بلند کردن، بالا رفتن، شکستن و سنگینی هر ضربه." },
  dex: { name: "چابکی", line: "دست تند، پای سبک، نشانه‌گیری دقیق." },
  con: { name: "استقامت", line: "سلامت و طاقت؛ سرچشمهٔ جان و تمرکز شما." },
  int: { name: "هوش", line: "حافظه، استدلال و دانسته‌ها." },
  wis: { name: "خرد", line: "هشیاری، شهود و عقل سلیم." },
  cha: { name: "کاریزما", line: "حضور، باور به خود و جاذبه." },
};
