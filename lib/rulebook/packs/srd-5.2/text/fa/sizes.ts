import type { TextEntry } from "@/lib/rulebook/text-entry";

export const sizes: Readonly<Record<string, TextEntry>> = {
  tiny: { name: "ریز", line: "به اندازهٔ گربه؛ کمتر از یک خانهٔ ۵ فوتی." },
  small: { name: "کوچک", line: "به اندازهٔ کودک؛ یک خانهٔ ۵ فوتی." },
  medium: { name: "متوسط", line: "به اندازهٔ انسان؛ یک خانهٔ ۵ فوتی." },
  large: { name: "بزرگ", line: "به اندازهٔ اسب؛ خانه‌ای ۱۰ فوتی." },
  huge: { name: "عظیم", line: "از فیل به بالا؛ خانه‌ای ۱۵ فوتی." },
  gargantuan: { name: "غول‌پیکر", line: "به اندازهٔ اژدها؛ خانه‌ای ۲۰ فوتی یا بیشتر." },
};
