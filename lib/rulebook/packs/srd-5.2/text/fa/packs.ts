import type { TextEntry } from "@/lib/rulebook/text";

export const packs: Readonly<Record<string, TextEntry>> = {
  "burglars-pack": { name: "بسته‌ی شبرو", line: "برای خانه‌های قفل‌شده و سرداب‌های تاریک." },
  "diplomats-pack": { name: "بسته‌ی سفیر", line: "جامه‌ی فاخر، مرکب و عطر برای دربار." },
  "dungeoneers-pack": { name: "بسته‌ی سیاه‌چال‌رو", line: "مشعل، طناب و ده روز خوراک برای زیر زمین." },
  "entertainers-pack": { name: "بسته‌ی نمایشگر", line: "لباس نمایش و فانوسی برای صحنه." },
  "explorers-pack": { name: "بسته‌ی کاوشگر", line: "بستر، طناب و خوراک راه." },
  "priests-pack": { name: "بسته‌ی کاهن", line: "آب مقدس، ردا و یک هفته خوراک." },
  "scholars-pack": { name: "بسته‌ی دانشور", line: "کتاب، مرکب، پوست‌نوشت و نور چراغ." },
};
