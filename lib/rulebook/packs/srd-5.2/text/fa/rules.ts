import type { TextEntry } from "@/lib/rulebook/text-entry";

export const rules: Readonly<Record<string, TextEntry>> = {
  "ability-scores": { name: "عدد توانایی‌ها", line: "شش عدد که تن و ذهن را می‌گویند." },
  alignment: { name: "گرایش", line: "جایگاه شما میان نیک و شر، قانون و آشوب." },
  "attack-action": { name: "کنش حمله", line: "یک حمله، تا قابلیتی بیشترش کند." },
  attunement: { name: "هم‌نوایی", line: "حداکثر سه شیء جادویی به شما بسته می‌شود." },
  background: { name: "پیشینه", line: "آنچه پیش از ماجراجویی بودید." },
  species: { name: "نژاد", line: "مردمی که در میانشان زاده شدید." },
  "base-score": { name: "عدد پایه", line: "عدد، پیش از هر افزایش." },
  "carrying-capacity": {
    name: "توان باربری",
    line: "هر واحد قدرت ۱۵ پوند؛ بیش از آن سرعت ۵ فوت می‌شود.",
  },
  class: { name: "کلاس", line: "کاری که می‌کنید و راهی که می‌بالید." },
  "hit-points": { name: "جان", line: "هر سطح دست‌کم ۱ جان می‌دهد." },
  "hit-points-fixed": { name: "ثابت", line: "میانگین تاس جان، رو به بالا." },
  "hit-points-rolled": { name: "تاسی", line: "تاس جان را بریزید و هر چه آمد نگه دارید." },
  "copied-spells": { name: "افسون‌های رونویسی‌شده", line: "در سفر یافته‌اید و در کتاب خود نوشته‌اید." },
  gift: { name: "پیشکش میز", line: "گردانندهٔ بازی بیرون از قواعد داده است." },
  languages: { name: "زبان‌ها", line: "زبان مشترک و دو زبان دیگر." },
  "multiclass-spellcaster": {
    name: "جایگاه چندکلاسه",
    line: "سطح جادوگران کامل تمام و نیمه‌جادوگران نصف، رو به بالا.",
  },
  "passive-score": { name: "عدد منفعل", line: "۱۰ به‌علاوهٔ هر چه بر آزمون می‌افزاید." },
  "proficiency-bonus": { name: "امتیاز تسلط", line: "با سطح شما از ‎+۲ تا ‎+۶ بالا می‌رود." },
  "save-dc": { name: "درجهٔ نجات", line: "۸ به‌علاوهٔ امتیاز تسلط و تعدیل توانایی." },
  speed: { name: "سرعت", line: "فوت‌هایی که در یک نوبت می‌روید." },
  "unarmed-strike": { name: "ضربهٔ بی‌سلاح", line: "مشت، لگد یا کله: ۱ به‌علاوهٔ قدرت." },
  unarmored: { name: "بی‌زره", line: "۱۰ به‌علاوهٔ چابکی." },
};
