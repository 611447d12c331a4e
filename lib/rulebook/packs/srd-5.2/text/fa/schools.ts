import type { TextEntry } from "@/lib/rulebook/text-entry";

export const schools: Readonly<Record<string, TextEntry>> = {
  abjuration: { name: "حفاظت", line: "سپر، درمان و بی‌اثر کردن گزند." },
  conjuration: { name: "احضار", line: "فراخواندن و جابه‌جا کردن موجودات و چیزها." },
  divination: { name: "غیب‌بینی", line: "دانستن آنچه پنهان است." },
  enchantment: { name: "دلربایی", line: "نفوذ در ذهن‌ها." },
  evocation: { name: "نیروانگیزی", line: "انرژی خام، بیشتر ویرانگر." },
  illusion: { name: "توهم", line: "فریب ذهن و حواس." },
  necromancy: { name: "مرده‌انگیزی", line: "چیرگی بر زندگی و مرگ." },
  transmutation: { name: "دگرگون‌سازی", line: "تغییر سرشت چیزها." },
};
