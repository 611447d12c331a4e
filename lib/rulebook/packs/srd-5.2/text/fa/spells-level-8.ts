import type { TextEntry } from "@/lib/rulebook/text-entry";

export const spellsLevel8: Readonly<Record<string, TextEntry>> = {
  "animal-shapes": { name: "پیکر جانوران", line: "موجودات راضی به پیکر جانور درمی‌آیند." },
  "antimagic-field": { name: "میدان ضدجادو", line: "تا ۱۰ فوت پیرامونتان هیچ جادویی نیست." },
  "antipathy-sympathy": {
    name: "بیزاری و کشش",
    line: "چیزی که گونه‌ای از موجودات را می‌راند یا می‌کشد.",
  },
  befuddlement: { name: "آشفتگی ذهن", line: "10d12 روانی و ذهنی که جادو و خرد از یاد می‌برد." },
  clone: { name: "همتن", line: "تنی یدک که چشم‌به‌راه مرگ شماست." },
  "control-weather": { name: "مهار هوا", line: "هوای پنج مایل پیرامون را عوض کنید." },
  demiplane: { name: "نیم‌جهان", line: "دری به اتاقی خالی که تنها از آنِ شماست." },
  "dominate-monster": { name: "چیرگی بر هیولا", line: "به هر موجودی هر فرمانی بدهید." },
  earthquake: { name: "زمین‌لرزه", line: "زمین می‌شکافد، ساختمان می‌ریزد و تمرکز می‌شکند." },
  glibness: { name: "چرب‌زبانی", line: "تاس کاریزما دست‌کم ۱۵، و دروغی که جادو هم نمی‌گیرد." },
  "holy-aura": { name: "هالهٔ مقدس", line: "یاران می‌درخشند: مزیت در تاس نجات و ضعف مهاجم." },
  "incendiary-cloud": { name: "ابر آتش‌زا", line: "ابری از اخگر که می‌رود: 10d8 آتش." },
  maze: { name: "هزارتو", line: "هدف در هزارتویی سرگردان است تا راه را بیابد." },
  "mind-blank": { name: "ذهن بسته", line: "یک روز مصون از آسیب روانی، شیفتگی و ذهن‌خوانی." },
  "power-word-stun": {
    name: "واژهٔ مبهوتی",
    line: "یک واژه موجود با ۱۵۰ جان یا کمتر را مبهوت می‌کند.",
  },
  sunburst: { name: "انفجار خورشید", line: "12d6 تابان و کوری در کرهٔ ۶۰ فوتی." },
  tsunami: { name: "سونامی", line: "دیواری از آب که هر چه پیش رویش باشد درهم می‌کوبد." },
};
