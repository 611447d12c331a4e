import type { TextEntry } from "@/lib/rulebook/text-entry";

export const damage: Readonly<Record<string, TextEntry>> = {
  acid: { name: "اسید", line: "مایعی که گوشت و فلز را می‌خورد." },
  bludgeoning: { name: "کوبشی", line: "ضربهٔ کند، سقوط و له‌شدگی." },
  cold: { name: "سرما", line: "یخ و سرمای کشنده." },
  fire: { name: "آتش", line: "شعله و گرمای سوزان." },
  force: { name: "نیرو", line: "انرژی جادویی ناب." },
  lightning: { name: "آذرخش", line: "برق." },
  necrotic: { name: "مرگ‌زا", line: "نیرویی که زندگی را می‌پژمرد." },
  piercing: { name: "نفوذی", line: "نوک تیز، نیش و تیر." },
  poison: { name: "زهر", line: "زهر و بخار سمی." },
  psychic: { name: "روانی", line: "درد در درون ذهن." },
  radiant: { name: "تابان", line: "نور مقدسی که می‌سوزاند." },
  slashing: { name: "بُرشی", line: "لبهٔ تیز و پنجه." },
  thunder: { name: "تندر", line: "صدایی که استخوان می‌شکند." },
};
