import type { TextEntry } from "@/lib/rulebook/text-entry";

export const subclasses: Readonly<Record<string, TextEntry>> = {
  "path-of-the-berserker": { name: "راه برسرکر", line: "خشمی بی‌مرز، ضربه پشت ضربه." },
  "college-of-lore": {
    name: "مکتب دانش",
    line: "رازهایی از همه‌جا و زبانی تیز برای به‌کار بردنشان.",
  },
  "life-domain": { name: "قلمرو زندگی", line: "نیرومندترین درمانی که با دعا به دست می‌آید." },
  "circle-of-the-land": { name: "حلقهٔ سرزمین", line: "جادوی یک سرزمین، از کویر تا جنگل بارانی." },
  champion: { name: "پهلوان", line: "زور و ورزیدگی ناب که خودش پیروزی می‌آورد." },
  "warrior-of-the-open-hand": {
    name: "رزم‌آور دست گشوده",
    line: "دست خالی که می‌راند، زمین می‌زند و جان می‌گیرد.",
  },
  "oath-of-devotion": { name: "سوگند وفاداری", line: "راستی، دلیری و تیغی از نور مقدس." },
  hunter: { name: "شکارگر", line: "شگردی برای هر شکار، از گله تا غول." },
  thief: { name: "دزد", line: "انگشت‌های تند، بام‌های بلند و اشیای جادویی مردم." },
  "draconic-sorcery": { name: "سحر اژدهایی", line: "خون اژدها در رگ‌هایتان: فلس، بال و یک عنصر." },
  "fiend-patron": { name: "حامی اهریمنی", line: "معامله با جهان‌های زیرین، با مزد آتش و بخت." },
  evoker: { name: "فراخوان نیرو", line: "قدرت عناصر، چنان تراشیده که یاران در میانش امن‌اند." },
};
