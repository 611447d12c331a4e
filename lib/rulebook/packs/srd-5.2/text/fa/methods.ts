import type { TextEntry } from "@/lib/rulebook/text-entry";

export const methods: Readonly<Record<string, TextEntry>> = {
  "standard-array": {
    name: "آرایهٔ استاندارد",
    line: "۱۵، ۱۴، ۱۳، ۱۲، ۱۰، ۸: هر طور خواستید بچینید.",
  },
  "point-buy": { name: "خرید با امتیاز", line: "۲۷ امتیاز برای خرید عددهای ۸ تا ۱۵." },
  rolled: { name: "تاس‌ریزی", line: "چهار تاس شش‌وجهی، کمترین کنار، شش بار." },
  manual: { name: "دستی", line: "عددهای برگه‌ای که از پیش دارید." },
  final: { name: "همان‌گونه که هست", line: "عددهای یک برگهٔ تمام، با همهٔ افزایش‌ها." },
};
