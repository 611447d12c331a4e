import type { TextEntry } from "@/lib/rulebook/text-entry";

export const spellsLevel7: Readonly<Record<string, TextEntry>> = {
  "arcane-sword": { name: "شمشیر نیرو", line: "تیغی از نیرو که برایتان می‌جنگد: 4d12 به‌علاوهٔ تعدیل." },
  "conjure-celestial": { name: "احضار آسمانی", line: "ستونی از نور که یار را درمان و دشمن را می‌سوزاند." },
  "delayed-blast-fireball": { name: "گلولهٔ آتش دیرترک", line: "دانه‌ای که می‌بالد تا بترکد: 12d6 و بیشتر." },
  "divine-word": { name: "واژهٔ الهی", line: "واژه‌ای که ناتوان را کر، کور، مبهوت یا نابود می‌کند." },
  etherealness: { name: "اثیری شدن", line: "هشت ساعت در جهان اثیری راه بروید." },
  "finger-of-death": { name: "انگشت مرگ", line: "7d8 + 30 مرگ‌زا؛ انسان کشته مردهٔ متحرک شما می‌شود." },
  "fire-storm": { name: "توفان آتش", line: "ده مکعب آتش غران: 7d10." },
  forcecage: { name: "قفس نیرو", line: "قفس یا جعبه‌ای نامرئی و نشکستنی." },
  "magnificent-mansion": { name: "کاخ شکوهمند", line: "کاخی پشت دری لرزان، با خوراک صد نفر." },
  "mirage-arcane": { name: "سراب جادو", line: "یک مایل زمین را در توهمی لمس‌شدنی بپوشانید." },
  "plane-shift": { name: "گذر جهان‌ها", line: "به جهانی دیگر بروید یا کسی را بفرستید." },
  "prismatic-spray": { name: "افشانهٔ رنگین‌کمان", line: "هشت پرتوی رنگین، هر یک با سرنوشتی." },
  "project-image": { name: "فرستادن تصویر", line: "همزادی دوردست که برایتان می‌بیند و می‌گوید." },
  regenerate: { name: "بازرویی", line: "اکنون 4d8 + 15، هر نوبت ۱، و اندام رفته بازمی‌روید." },
  resurrection: { name: "رستاخیز", line: "مردهٔ تا صد سال پیش را زنده کنید." },
  "reverse-gravity": { name: "وارونگی گرانش", line: "هر چه در استوانهٔ ۵۰ فوتی است رو به بالا می‌افتد." },
  sequester: { name: "پنهان از جهان", line: "کسی یا چیزی را از همه، حتی زمان، پنهان کنید." },
  simulacrum: { name: "همزاد برفی", line: "نسخه‌ای از موجودی، از برف و یخ." },
  symbol: { name: "نشان شوم", line: "نقشی که مرگ، نفاق، هراس، درد، خواب یا بهت می‌آورد." },
  teleport: { name: "انتقال", line: "تا نه نفر را به هر جای آشنا ببرید، اگر بخت یار باشد." },
};
