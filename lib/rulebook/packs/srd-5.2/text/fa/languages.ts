import type { TextEntry } from "@/lib/rulebook/text-entry";

export const languages: Readonly<Record<string, TextEntry>> = {
  common: { name: "زبان مشترک", line: "زبان داد و ستد که همه می‌دانند." },
  "common-sign-language": { name: "زبان اشارهٔ مشترک", line: "همان زبان مشترک، با حرکت دست." },
  draconic: { name: "اژدهایی", line: "زبان سخت و کهن اژدهایان." },
  dwarvish: { name: "دورفی", line: "واژه‌های کوتاه و محکم، درخور تالارهای سنگی." },
  elvish: { name: "اِلفی", line: "روان و سرشار از ترانه‌های کهن." },
  giant: { name: "غولی", line: "زبانی بم که از این‌سوی دره به آن‌سو می‌رسد." },
  gnomish: { name: "گنومی", line: "تند و فنی، پر از نام برای قطعه‌های ریز." },
  goblin: { name: "گابلینی", line: "زمخت و کاربردی؛ رایج میان غارتگران." },
  halfling: { name: "هافلینگی", line: "زبانی خودمانی که کمتر نوشته می‌شود." },
  orc: { name: "اورکی", line: "رک و پرقدرت، ساختهٔ فریاد میدان نبرد." },
  abyssal: { name: "مغاکی", line: "زبان دیوان مغاک." },
  celestial: { name: "آسمانی", line: "زبان فرشتگان و جهان‌های برین." },
  "deep-speech": { name: "گفتار ژرفا", line: "زبان ذهن‌های بیگانهٔ ژرفا و آن‌سوی هستی." },
  druidic: { name: "دروئیدی", line: "زبان رازآلود دروئیدها." },
  infernal: { name: "دوزخی", line: "زبان دقیق و پرپیمان شیاطین دوزخ." },
  primordial: { name: "آغازین", line: "زبان موجودات عنصری، با چهار گویش." },
  sylvan: { name: "بیشه‌ای", line: "زبان پریان و ارواح جنگل." },
  "thieves-cant": { name: "زبان زرگری دزدان", line: "رمزی از کنایه، اشاره و نشان میان دزدان." },
  undercommon: { name: "مشترک زیرین", line: "زبان داد و ستد اعماق زمین." },
};
