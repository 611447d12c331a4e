import type { TextEntry } from "@/lib/rulebook/text";

export const sizes: Readonly<Record<string, TextEntry>> = {
  tiny: { name: "ریز", line: "به اندازه‌ی گربه؛ کمتر از یک خانه‌ی ۵ فوتی." },
  small: { name: "کوچک", line: "به اندازه‌ی کودک؛ یک خانه‌ی ۵ فوتی." },
  medium: { name: "متوسط", line: "به اندازه‌ی انسان؛ یک خانه‌ی ۵ فوتی." },
  large: { name: "بزرگ", line: "به اندازه‌ی اسب؛ خانه‌ای ۱۰ فوتی." },
  huge: { name: "عظیم", line: "از فیل به بالا؛ خانه‌ای ۱۵ فوتی." },
  gargantuan: { name: "غول‌پیکر", line: "به اندازه‌ی اژدها؛ خانه‌ای ۲۰ فوتی یا بیشتر." },
};
