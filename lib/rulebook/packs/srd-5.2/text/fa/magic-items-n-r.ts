import type { TextEntry } from "@/lib/rulebook/text-entry";

export const magicItemsNR: Readonly<Record<string, TextEntry>> = {
  "necklace-of-adaptation": {
    name: "گردن‌بند سازگاری",
    line: "همه‌جا نفس بکشید و با مزیت از مسمومیت برهید.",
  },
  "necklace-of-fireballs": {
    name: "گردن‌بند گلولهٔ آتش",
    line: "‏1d6 + 3 مهره، هر یک گلولهٔ آتش با درجهٔ ۱۵، یا چندتا با هم.",
  },
  "necklace-of-prayer-beads": {
    name: "گردن‌بند تسبیح",
    line: "‏1d4 + 2 مهره، هر یک روزی یک افسون مقدس با کنش اضافه.",
  },
  "nine-lives-stealer": {
    name: "رباینده نُه جان",
    line: "‎+۲، و تاس ۲۰ شاید جان کمتر از ۱۰۰ را یکباره بگیرد.",
  },
  oathbow: {
    name: "کمان سوگند",
    line: "دشمنی را سوگند بخورید: مزیت و 3d6 بیشتر بر او، و ضعف با هر سلاح دیگر.",
  },
  "oil-of-etherealness": { name: "روغن اثیری", line: "ده دقیقه مالیدن، یک ساعت در اثیر." },
  "oil-of-sharpness": { name: "روغن تیزی", line: "یک تیغ یا بیست پرتابه را ‎+۳ می‌کند." },
  "oil-of-slipperiness": { name: "روغن لغزان", line: "هشت ساعت آزادی حرکت، یا زمینی لغزنده." },
  "pearl-of-power": {
    name: "مروارید نیرو",
    line: "روزی یک‌بار یک جایگاه افسون تا سطح ۳ بازمی‌گردد.",
  },
  "periapt-of-health": {
    name: "گردن‌آویز سلامت",
    line: "روزی یک‌بار 2d4 + 2 درمان؛ مزیت در برابر مسمومیت.",
  },
  "periapt-of-proof-against-poison": {
    name: "گردن‌آویز پادزهر",
    line: "زهر نه آسیب می‌زند و نه بیمار می‌کند.",
  },
  "periapt-of-wound-closure": {
    name: "گردن‌آویز زخم‌بند",
    line: "تاس نجات مرگ تا ۹، ۱۰ شمرده می‌شود و تاس جان دو برابر درمان می‌کند.",
  },
  "philter-of-love": { name: "شربت عشق", line: "نخستین کسی را که ببینید، یک ساعت شیفته‌اش می‌شوید." },
  "pipes-of-haunting": {
    name: "نی هراس",
    line: "سه شارژ: هر که بخواهید تا ۳۰ فوت می‌ترسد، تاس نجات خرد ۱۵.",
  },
  "pipes-of-the-sewers": {
    name: "نی فاضلاب",
    line: "موش‌ها دوست شما هستند؛ سه شارژ گله‌هایشان را می‌خواند.",
  },
  "plate-armor-of-etherealness": {
    name: "زره صفحه‌ای اثیری",
    line: "روزی یک‌بار به اثیر گام بگذارید.",
  },
  "portable-hole": { name: "چالهٔ همراه", line: "پارچه‌ای که چاله‌ای ۶ فوتی با ژرفای ۱۰ فوت می‌شود." },
  "potion-of-animal-friendship": {
    name: "معجون دوستی جانوران",
    line: "دوستی جانوران در سطح ۳ با درجهٔ ۱۳.",
  },
  "potion-of-clairvoyance": {
    name: "معجون غیب‌نگری",
    line: "بی تمرکز جایی دور را ببینید یا بشنوید.",
  },
  "potion-of-climbing": {
    name: "معجون صعود",
    line: "یک ساعت به تندی راه‌رفتن و با مزیت بالا روید.",
  },
  "potion-of-diminution": { name: "معجون کوچکی", line: "‏1d4 ساعت کوچک می‌شوید." },
  "potion-of-flying": { name: "معجون پرواز", line: "یک ساعت به تندی راه‌رفتن پرواز کنید." },
  "potion-of-gaseous-form": { name: "معجون پیکر مه", line: "یک ساعت مه می‌شوید." },
  "potion-of-giant-strength-cloud": { name: "معجون زور غول (ابر)", line: "یک ساعت قدرت ۲۷." },
  "potion-of-giant-strength-fire": { name: "معجون زور غول (آتش)", line: "یک ساعت قدرت ۲۵." },
  "potion-of-giant-strength-frost": { name: "معجون زور غول (یخ)", line: "یک ساعت قدرت ۲۳." },
  "potion-of-giant-strength-hill": { name: "معجون زور غول (تپه)", line: "یک ساعت قدرت ۲۱." },
  "potion-of-giant-strength-stone": { name: "معجون زور غول (سنگ)", line: "یک ساعت قدرت ۲۳." },
  "potion-of-giant-strength-storm": { name: "معجون زور غول (توفان)", line: "یک ساعت قدرت ۲۹." },
  "potion-of-growth": { name: "معجون بزرگی", line: "۱۰ دقیقه بزرگ می‌شوید." },
  "potion-of-healing": { name: "معجون درمان", line: "2d4 + 2 جان بازمی‌گرداند." },
  "potion-of-healing-greater": { name: "معجون درمان (بزرگ)", line: "4d4 + 4 جان بازمی‌گرداند." },
  "potion-of-healing-superior": { name: "معجون درمان (برتر)", line: "8d4 + 8 جان بازمی‌گرداند." },
  "potion-of-healing-supreme": { name: "معجون درمان (والا)", line: "10d4 + 20 جان بازمی‌گرداند." },
  "potion-of-heroism": { name: "معجون پهلوانی", line: "۱۰ جان موقت و یک ساعت برکت." },
  "potion-of-invisibility": {
    name: "معجون ناپیدایی",
    line: "یک ساعت ناپیدا، تا وقتی بزنید یا افسون کنید.",
  },
  "potion-of-mind-reading": { name: "معجون ذهن‌خوانی", line: "ده دقیقه خواندن ذهن با درجهٔ ۱۳." },
  "potion-of-poison": {
    name: "معجون زهر",
    line: "به دارو می‌ماند: 4d6 زهر، و با شکست تاس نجات ۱۳ یک ساعت مسمومیت.",
  },
  "potion-of-resistance-acid": {
    name: "معجون مقاومت (اسید)",
    line: "یک ساعت مقاومت در برابر آسیب اسید.",
  },
  "potion-of-resistance-cold": {
    name: "معجون مقاومت (سرما)",
    line: "یک ساعت مقاومت در برابر آسیب سرما.",
  },
  "potion-of-resistance-fire": {
    name: "معجون مقاومت (آتش)",
    line: "یک ساعت مقاومت در برابر آسیب آتش.",
  },
  "potion-of-resistance-force": {
    name: "معجون مقاومت (نیرو)",
    line: "یک ساعت مقاومت در برابر آسیب نیرو.",
  },
  "potion-of-resistance-lightning": {
    name: "معجون مقاومت (آذرخش)",
    line: "یک ساعت مقاومت در برابر آسیب آذرخش.",
  },
  "potion-of-resistance-necrotic": {
    name: "معجون مقاومت (مرگ‌زا)",
    line: "یک ساعت مقاومت در برابر آسیب مرگ‌زا.",
  },
  "potion-of-resistance-poison": {
    name: "معجون مقاومت (زهر)",
    line: "یک ساعت مقاومت در برابر آسیب زهر.",
  },
  "potion-of-resistance-psychic": {
    name: "معجون مقاومت (روانی)",
    line: "یک ساعت مقاومت در برابر آسیب روانی.",
  },
  "potion-of-resistance-radiant": {
    name: "معجون مقاومت (تابان)",
    line: "یک ساعت مقاومت در برابر آسیب تابان.",
  },
  "potion-of-resistance-thunder": {
    name: "معجون مقاومت (تندر)",
    line: "یک ساعت مقاومت در برابر آسیب تندر.",
  },
  "potion-of-speed": { name: "معجون شتاب", line: "یک دقیقه شتاب، بی خستگی پس از آن." },
  "potion-of-water-breathing": { name: "معجون نفس آبی", line: "یک شبانه‌روز زیر آب نفس بکشید." },
  "ring-of-animal-influence": {
    name: "انگشتر نفوذ بر جانوران",
    line: "سه شارژ برای دوستی، ترساندن یا گفت‌وگو با جانوران، درجهٔ ۱۳.",
  },
  "ring-of-djinni-summoning": { name: "انگشتر جن", line: "جنی را تا یک ساعت به خدمت می‌خواند." },
  "ring-of-elemental-command-air": {
    name: "انگشتر فرمان عنصر (هوا)",
    line: "به تندی راه‌رفتن پرواز، مقاومت در برابر آذرخش، و پنج شارژ باد و توفان.",
  },
  "ring-of-elemental-command-earth": {
    name: "انگشتر فرمان عنصر (خاک)",
    line: "از دل سنگ بگذرید، مقاومت در برابر اسید، و پنج شارژ سنگ.",
  },
  "ring-of-elemental-command-fire": {
    name: "انگشتر فرمان عنصر (آتش)",
    line: "مصونیت از آتش، و پنج شارژ شعله.",
  },
  "ring-of-elemental-command-water": {
    name: "انگشتر فرمان عنصر (آب)",
    line: "۶۰ فوت شنا، نفس در آب، و پنج شارژ آب و یخ.",
  },
  "ring-of-evasion": { name: "انگشتر گریز", line: "سه شارژ تا تاس نجات چابکیِ باخته، برده شود." },
  "ring-of-feather-falling": {
    name: "انگشتر پر",
    line: "دوری ۶۰ فوت می‌افتید و بی‌آسیب فرود می‌آیید.",
  },
  "ring-of-free-action": {
    name: "انگشتر آزادی",
    line: "زمین ناهموار کندتان نمی‌کند و جادو نه فلج و نه بندتان می‌کند.",
  },
  "ring-of-invisibility": { name: "انگشتر ناپیدایی", line: "هرگاه بخواهید ناپیدا شوید." },
  "ring-of-jumping": { name: "انگشتر جهش", line: "هرگاه بخواهید افسون جهش بر خودتان." },
  "ring-of-mind-shielding": {
    name: "انگشتر ذهن‌بند",
    line: "هیچ جادویی ذهنتان را نمی‌خواند، و روحتان می‌تواند در آن بماند.",
  },
  "ring-of-protection": { name: "انگشتر محافظت", line: "درجهٔ زره و تاس‌های نجات ‎+۱." },
  "ring-of-regeneration": {
    name: "انگشتر بازرویی",
    line: "هر ده دقیقه 1d6 جان، و اندام بریده دوباره می‌روید.",
  },
  "ring-of-resistance-acid": { name: "انگشتر مقاومت (اسید)", line: "مقاومت در برابر آسیب اسید." },
  "ring-of-resistance-cold": { name: "انگشتر مقاومت (سرما)", line: "مقاومت در برابر آسیب سرما." },
  "ring-of-resistance-fire": { name: "انگشتر مقاومت (آتش)", line: "مقاومت در برابر آسیب آتش." },
  "ring-of-resistance-force": { name: "انگشتر مقاومت (نیرو)", line: "مقاومت در برابر آسیب نیرو." },
  "ring-of-resistance-lightning": {
    name: "انگشتر مقاومت (آذرخش)",
    line: "مقاومت در برابر آسیب آذرخش.",
  },
  "ring-of-resistance-necrotic": {
    name: "انگشتر مقاومت (مرگ‌زا)",
    line: "مقاومت در برابر آسیب مرگ‌زا.",
  },
  "ring-of-resistance-poison": { name: "انگشتر مقاومت (زهر)", line: "مقاومت در برابر آسیب زهر." },
  "ring-of-resistance-psychic": {
    name: "انگشتر مقاومت (روانی)",
    line: "مقاومت در برابر آسیب روانی.",
  },
  "ring-of-resistance-radiant": {
    name: "انگشتر مقاومت (تابان)",
    line: "مقاومت در برابر آسیب تابان.",
  },
  "ring-of-resistance-thunder": {
    name: "انگشتر مقاومت (تندر)",
    line: "مقاومت در برابر آسیب تندر.",
  },
  "ring-of-shooting-stars": { name: "انگشتر شهاب", line: "شش شارژ نور، گوی آذرخش و شهاب." },
  "ring-of-spell-storing": {
    name: "انگشتر انبار افسون",
    line: "پنج سطح افسون برای پوشنده نگه می‌دارد.",
  },
  "ring-of-spell-turning": {
    name: "انگشتر افسون‌گردان",
    line: "مزیت در برابر افسون‌ها، و شاید یکی را به افسونگر برگرداند.",
  },
  "ring-of-swimming": { name: "انگشتر شنا", line: "۴۰ فوت شنا کنید." },
  "ring-of-telekinesis": { name: "انگشتر دورجنبانی", line: "هرگاه بخواهید با ذهن جابه‌جا کنید." },
  "ring-of-the-ram": {
    name: "انگشتر قوچ",
    line: "سه شارژ: قوچی شبح‌وار با حملهٔ ‎+۷، هر شارژ 2d10 نیرو و یک هل.",
  },
  "ring-of-three-wishes": { name: "انگشتر سه آرزو", line: "سه آرزو، و سپس حلقه‌ای ساده." },
  "ring-of-warmth": {
    name: "انگشتر گرما",
    line: "سرما 2d8 کمتر آسیب می‌زند و یخبندان کاری به شما ندارد.",
  },
  "ring-of-water-walking": { name: "انگشتر آب‌رو", line: "هرگاه بخواهید روی آب راه روید." },
  "ring-of-x-ray-vision": {
    name: "انگشتر گذرنما",
    line: "یک دقیقه تا ۳۰ فوت از دیوار بگذرید با چشم؛ زیاده‌روی خسته می‌کند.",
  },
  "robe-of-eyes": {
    name: "ردای چشم‌ها",
    line: "دید در تاریکی و دید حقیقی ۱۲۰ فوت و چشم از هر سو؛ از افسون نور بترسید.",
  },
  "robe-of-scintillating-colors": {
    name: "ردای رنگ‌های رخشان",
    line: "سه شارژ: رنگ‌هایی که با شکست تاس نجات خرد ۱۵ گیج می‌کنند.",
  },
  "robe-of-stars": {
    name: "ردای ستارگان",
    line: "تاس نجات ‎+۱، شش ستارهٔ موشک جادویی، و گامی به جهان اختری.",
  },
  "robe-of-the-archmagi": {
    name: "ردای مهین‌جادوگر",
    line: "درجهٔ زره ۱۵ به‌علاوهٔ چابکی، مزیت در برابر جادو، افسون‌ها ۲ بهتر.",
  },
  "robe-of-useful-items": {
    name: "ردای چیزهای به‌دردبخور",
    line: "وصله‌هایی که همان چیز نقش‌شده می‌شوند.",
  },
  "rod-of-absorption": {
    name: "میلهٔ جذب",
    line: "افسون‌های رو به شما را، در همه ۵۰ سطح، می‌نوشد تا خوراک افسون‌های شما شود.",
  },
  "rod-of-alertness": {
    name: "میلهٔ هوشیاری",
    line: "مزیت در ادراک و ابتکار عمل، چهار غیب‌بینی، و روزی یک هاله.",
  },
  "rod-of-lordly-might": { name: "میلهٔ شهریاری", line: "گرزی ‎+۳ با شش دکمه و روزی سه نیرو." },
  "rod-of-rulership": {
    name: "میلهٔ فرمان",
    line: "روزی یک‌بار هر که بخواهید تا ۱۲۰ فوت ۸ ساعت شیفته می‌شود، تاس نجات خرد ۱۵.",
  },
  "rod-of-security": { name: "میلهٔ امن", line: "شما و تا ۱۹۹ تن دیگر را به بهشتی امن می‌برد." },
  "rope-of-climbing": {
    name: "طناب صعود",
    line: "۶۰ فوت طناب که خود بالا می‌رود، گره می‌خورد و می‌بندد.",
  },
  "rope-of-entanglement": {
    name: "طناب گرفتار",
    line: "۲۰ فوت می‌جهد و هر که تاس نجات چابکی ۱۵ را ببازد می‌بندد.",
  },
};
