import type { TextEntry } from "@/lib/rulebook/text-entry";

export const packs: Readonly<Record<string, TextEntry>> = {
  "burglars-pack": { name: "بستهٔ شبرو", line: "برای خانه‌های قفل‌شده و سرداب‌های تاریک." },
  "diplomats-pack": { name: "بستهٔ سفیر", line: "جامهٔ فاخر، مرکب و عطر برای دربار." },
  "dungeoneers-pack": { name: "بستهٔ سیاه‌چال‌رو", line: "مشعل، طناب و ده روز خوراک برای زیر زمین." },
  "entertainers-pack": { name: "بستهٔ نمایشگر", line: "لباس نمایش و فانوسی برای صحنه." },
  "explorers-pack": { name: "بستهٔ کاوشگر", line: "بستر، طناب و خوراک راه." },
  "priests-pack": { name: "بستهٔ کاهن", line: "آب مقدس، ردا و یک هفته خوراک." },
  "scholars-pack": { name: "بستهٔ دانشور", line: "کتاب، مرکب، پوست‌نوشت و نور چراغ." },
};
