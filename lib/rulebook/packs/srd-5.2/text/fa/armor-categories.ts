import type { TextEntry } from "@/lib/rulebook/text-entry";

export const armorCategories: Readonly<Record<string, TextEntry>> = {
  light: { name: "زره سبک", line: "نرم؛ همهٔ چابکی‌تان به حساب می‌آید." },
  medium: { name: "زره متوسط", line: "محکم‌تر؛ از چابکی تنها تا ۲ به حساب می‌آید." },
  heavy: { name: "زره سنگین", line: "محکم‌ترین؛ چابکی به حساب نمی‌آید." },
  shield: { name: "سپر", line: "‎+۲ درجهٔ زره در برابر یک دست." },
};
