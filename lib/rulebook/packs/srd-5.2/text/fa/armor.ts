import type { TextEntry } from "@/lib/rulebook/text-entry";

export const armor: Readonly<Record<string, TextEntry>> = {
  "padded-armor": { name: "زره لایه‌دوزی", line: "پارچهٔ لایه‌لایه؛ گرم، ارزان و پرسروصدا." },
  "leather-armor": { name: "زره چرمی", line: "چرم جوشانده، بی‌صدا و سبک." },
  "studded-leather-armor": { name: "زره چرمی گل‌میخ‌دار", line: "چرم محکم با میخ‌های فلزی." },
  "hide-armor": { name: "زره پوستی", line: "خز و پوست ضخیم." },
  "chain-shirt": { name: "پیراهن زنجیری", line: "حلقه‌های فلزی زیر بالاپوش." },
  "scale-mail": { name: "زره فلسی", line: "فلس‌های روی‌هم که در مخفی‌کاری صدا می‌کنند." },
  breastplate: { name: "سینه‌بند", line: "صفحه‌ای قالب سینه؛ در میان فلزها بی‌صداست." },
  "half-plate-armor": { name: "زره نیمه‌صفحه‌ای", line: "صفحه بر بیشتر تن." },
  "ring-mail": { name: "زره حلقه‌ای", line: "چرم با حلقه‌های سنگین دوخته." },
  "chain-mail": { name: "زره زنجیری", line: "جامه‌ای کامل از حلقه بر لایهٔ پارچه." },
  "splint-armor": { name: "زره تیغه‌ای", line: "تیغه‌های فلزی عمودی بر چرم." },
  "plate-armor": { name: "زره صفحه‌ای", line: "فولاد قالب‌خورده از سر تا پا." },
  shield: { name: "سپر", line: "چوب یا فلز بر بازو: ‎+۲ درجهٔ زره." },
};
