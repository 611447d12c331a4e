import type { TextEntry } from "@/lib/rulebook/text-entry";

export const resources: Readonly<Record<string, TextEntry>> = {
  "dragonborn/breath-weapon": {
    name: "نفس اژدها",
    line: "به‌جای یک حمله، مخروط ۱۵ یا خط ۳۰ فوتی از عنصرتان بدمید؛ تاس نجات چابکی نصفش می‌کند.",
  },
  "dragonborn/draconic-flight": {
    name: "پرواز اژدها",
    line: "بال‌هایی شبح‌وار برای ده دقیقه، یک‌بار در هر استراحت بلند.",
  },
  "dwarf/stonecunning": { name: "سنگ‌شناسی", line: "بر سنگ، جنبش تا ۶۰ فوت را ده دقیقه حس می‌کنید." },
  "goliath/giant-ancestry/clouds-jaunt": {
    name: "گام ابر",
    line: "کنش اضافه: ۳۰ فوت جابه‌جایی آنی.",
  },
  "goliath/giant-ancestry/fires-burn": { name: "سوز آتش", line: "ضربه 1d10 آتش بیشتر می‌زند." },
  "goliath/giant-ancestry/frosts-chill": {
    name: "سرمای یخ",
    line: "ضربه 1d6 سرما می‌زند و ۱۰ فوت کند می‌کند.",
  },
  "goliath/giant-ancestry/hills-tumble": {
    name: "غلت تپه",
    line: "ضربه موجود بزرگ یا کوچک‌تر را نقش زمین می‌کند.",
  },
  "goliath/giant-ancestry/stones-endurance": {
    name: "پایداری سنگ",
    line: "با واکنش 1d12 به‌علاوهٔ استقامت از آسیب بکاهید.",
  },
  "goliath/giant-ancestry/storms-thunder": {
    name: "تندر توفان",
    line: "با واکنش آسیب را با 1d8 تندر پاسخ دهید.",
  },
  "goliath/large-form": {
    name: "پیکر بزرگ",
    line: "ده دقیقه بزرگ می‌شوید: مزیت در آزمون قدرت و ۱۰ فوت سرعت بیشتر.",
  },
  "orc/adrenaline-rush": { name: "خون به جوش", line: "با کنش اضافه بتازید و جان موقت بگیرید." },
  "orc/relentless-endurance": {
    name: "پایداری بی‌امان",
    line: "یک‌بار در هر استراحت بلند، به‌جای صفر به ۱ جان می‌رسید.",
  },
  "barbarian/rage": {
    name: "خشم",
    line: "کنش اضافه: آسیب بیشتر، مزیت قدرت و مقاومت در برابر تیغ، گرز و نیزه.",
  },
  "barbarian/persistent-rage": {
    name: "خشم ماندگار",
    line: "خشم خودبه‌خود ده دقیقه می‌ماند و با ابتکار عمل یک‌بار در هر استراحت بلند پر می‌شود.",
  },
  "bard/bardic-inspiration": {
    name: "الهام بارد",
    line: "به یار تاسی بدهید که تا یک ساعت به تاس ناکامش بیفزاید.",
  },
  "cleric/channel-divinity": {
    name: "مجرای الهی",
    line: "جرقهٔ الهی درمان می‌کند یا می‌سوزاند؛ نامردگان را هم می‌رانید.",
  },
  "cleric/divine-intervention": {
    name: "یاری الهی",
    line: "یک‌بار در هر استراحت بلند، افسون کلریک تا سطح ۵ را رایگان اجرا کنید.",
  },
  "druid/wild-shape": {
    name: "پیکر وحشی",
    line: "به شکل جانوری آشنا درآیید، با جان موقت برابر سطحتان.",
  },
  "druid/wild-resurgence": {
    name: "خیزش وحشی",
    line: "هر نوبت جایگاه را با پیکر وحشی، یا روزی یک‌بار برعکس عوض کنید.",
  },
  "druid/archdruid": {
    name: "سردروئید",
    line: "پیکر وحشی ته نمی‌کشد، به جایگاه بدل می‌شود و دیر پیر می‌شوید.",
  },
  "fighter/second-wind": {
    name: "نفس تازه",
    line: "کنش اضافه: 1d10 به‌علاوهٔ سطح جنگجو جان بگیرید.",
  },
  "fighter/action-surge": { name: "خیزش کنش", line: "در نوبتتان یک کنش دیگر." },
  "fighter/indomitable": {
    name: "تسلیم‌ناپذیر",
    line: "تاس نجات باخته را با افزودن سطح جنگجو دوباره بریزید.",
  },
  "monk/monks-focus": {
    name: "امتیاز تمرکز",
    line: "امتیاز تمرکز برای رگبار ضربه، دفاع شکیبا و گام باد.",
  },
  "monk/uncanny-metabolism": {
    name: "سوخت‌وساز شگفت",
    line: "یک‌بار در هر استراحت بلند، ابتکار عمل تمرکز را پر و شما را درمان می‌کند.",
  },
  "paladin/lay-on-hands": {
    name: "دست شفا",
    line: "ذخیره‌ای از درمان با لمس، پنج امتیاز در هر سطح.",
  },
  "paladin/channel-divinity": {
    name: "مجرای الهی",
    line: "حس الهی: شناخت اهریمن، نامرده و چیزهای مقدس نزدیک؛ سوگند بیشترش می‌کند.",
  },
  "ranger/tireless": {
    name: "خستگی‌ناپذیر",
    line: "جان موقت هرگاه بخواهید، و استراحت کوتاه از فرسودگی می‌کاهد.",
  },
  "ranger/natures-veil": { name: "پردهٔ طبیعت", line: "کنش اضافه: نامرئی تا پایان نوبت بعد." },
  "rogue/stroke-of-luck": { name: "ضربهٔ بخت", line: "یک‌بار تا هر استراحت، تاس ناکام را ۲۰ کنید." },
  "sorcerer/innate-sorcery": {
    name: "سحر ذاتی",
    line: "یک دقیقه: ‎+۱ درجهٔ نجات افسون و مزیت در حملهٔ افسون.",
  },
  "sorcerer/font-of-magic": {
    name: "امتیاز سحر",
    line: "امتیاز سحر جایگاه می‌شود و جایگاه امتیاز.",
  },
  "sorcerer/sorcerous-restoration": {
    name: "بازیابی ساحرانه",
    line: "یک‌بار در هر استراحت بلند، استراحت کوتاه نصف سطحتان امتیاز می‌دهد.",
  },
  "warlock/eldritch-invocations/gift-of-the-protectors": {
    name: "هدیهٔ محافظان",
    line: "نام‌های کتابتان روزی یک‌بار با ۱ جان می‌مانند.",
  },
  "warlock/magical-cunning": {
    name: "زیرکی جادویی",
    line: "یک‌بار در هر استراحت بلند، آیینی یک‌دقیقه‌ای نیمی از جایگاه‌ها را برمی‌گرداند.",
  },
  "wizard/arcane-recovery": {
    name: "بازیابی جادو",
    line: "یک‌بار در هر استراحت بلند، استراحت کوتاه به‌اندازهٔ نصف سطحتان جایگاه می‌دهد.",
  },
  "path-of-the-berserker/intimidating-presence": {
    name: "هیبت",
    line: "کنش اضافه: دشمنان تا ۳۰ فوت تاس نجات خرد می‌ریزند یا هراسان می‌شوند.",
  },
  "circle-of-the-land/natural-recovery": {
    name: "بازیابی طبیعی",
    line: "روزی یک‌بار در استراحت کوتاه، جایگاه‌هایی به اندازهٔ نیمی از سطحتان بازمی‌گردد.",
  },
  "circle-of-the-land/natural-recovery-spell": {
    name: "بازیابی طبیعی: افسون حلقه",
    line: "روزی یک‌بار یکی از افسون‌های حلقه بی جایگاه.",
  },
  "warrior-of-the-open-hand/wholeness-of-body": {
    name: "تمامیت تن",
    line: "کنش اضافه: یک تاس رزم به‌علاوهٔ خرد درمان شوید.",
  },
  "oath-of-devotion/holy-nimbus": {
    name: "هالهٔ قدسی",
    line: "هاله‌تان شعله‌ور می‌شود: آسیب تابان به دشمن، و مزیت در تاس نجات از اهریمن و نامرده. یک جایگاه سطح ۵ آن را برمی‌گرداند.",
  },
  "boon-of-fate/improve-fate": {
    name: "دگرگونی سرنوشت",
    line: "به یک تاس نزدیک خود 2d4 بیفزایید یا بکاهید؛ ابتکار عمل هم آن را برمی‌گرداند.",
  },
  "draconic-sorcery/dragon-wings": {
    name: "بال‌های اژدها",
    line: "بال برای یک ساعت: پرواز ۶۰ فوت. با ۳ امتیاز سحر پیش از استراحت بلند هم برمی‌گردد.",
  },
  "fiend-patron/dark-ones-own-luck": {
    name: "بخت سیاه",
    line: "1d10 به آزمون یا تاس نجات بیفزایید.",
  },
  "fiend-patron/hurl-through-hell": {
    name: "پرتاب به دوزخ",
    line: "ضربه هدف را از دوزخ می‌گذراند: 8d10 روانی. یک جایگاه پیمان آن را برمی‌گرداند.",
  },
};
