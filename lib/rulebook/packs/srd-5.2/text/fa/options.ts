import type { TextEntry } from "@/lib/rulebook/text-entry";

export const options: Readonly<Record<string, TextEntry>> = {
  "dragonborn/draconic-ancestry/black": { name: "سیاه", line: "نفس و مقاومت اسید." },
  "dragonborn/draconic-ancestry/blue": { name: "آبی", line: "نفس و مقاومت آذرخش." },
  "dragonborn/draconic-ancestry/brass": { name: "برنج", line: "نفس و مقاومت آتش." },
  "dragonborn/draconic-ancestry/bronze": { name: "برنز", line: "نفس و مقاومت آذرخش." },
  "dragonborn/draconic-ancestry/copper": { name: "مس", line: "نفس و مقاومت اسید." },
  "dragonborn/draconic-ancestry/gold": { name: "طلا", line: "نفس و مقاومت آتش." },
  "dragonborn/draconic-ancestry/green": { name: "سبز", line: "نفس و مقاومت زهر." },
  "dragonborn/draconic-ancestry/red": { name: "سرخ", line: "نفس و مقاومت آتش." },
  "dragonborn/draconic-ancestry/silver": { name: "نقره", line: "نفس و مقاومت سرما." },
  "dragonborn/draconic-ancestry/white": { name: "سفید", line: "نفس و مقاومت سرما." },
  "elf/elven-lineage/drow": {
    name: "دراو",
    line: "دید ۱۲۰ فوتی در تاریکی، نورهای رقصان، سپس آتش پریان و تاریکی.",
  },
  "elf/elven-lineage/high-elf": {
    name: "اِلف برین",
    line: "کانتریپ جادوگری قابل تغییر، سپس شناخت جادو و گام مه.",
  },
  "elf/elven-lineage/wood-elf": {
    name: "اِلف جنگلی",
    line: "سرعت ۳۵ فوت، هنر دروئیدی، سپس بلندگام و گذر بی‌رد.",
  },
  "gnome/gnomish-lineage/forest-gnome": {
    name: "گنوم جنگل",
    line: "توهم کوچک و گفت‌وگو با حیوانات.",
  },
  "gnome/gnomish-lineage/rock-gnome": {
    name: "گنوم صخره",
    line: "ترمیم، شعبده و دستگاه‌های کوچک کوکی.",
  },
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
  "tiefling/fiendish-legacy/abyssal": {
    name: "مغاکی",
    line: "مقاومت زهر؛ افشانهٔ زهر، پرتوی بیماری، بند انسان.",
  },
  "tiefling/fiendish-legacy/chthonic": {
    name: "زیرزمینی",
    line: "مقاومت مرگ‌زا؛ لمس سرد گور، زندگی دروغین، پرتوی سستی.",
  },
  "tiefling/fiendish-legacy/infernal": {
    name: "دوزخی",
    line: "مقاومت آتش؛ تیر آتش، پاسخ دوزخی، تاریکی.",
  },
  "cleric/divine-order/protector": { name: "محافظ", line: "سلاح‌های رزمی و زره سنگین." },
  "cleric/divine-order/thaumaturge": {
    name: "معجزه‌گر",
    line: "یک کانتریپ بیشتر و خرد بر دانش جادو و دین.",
  },
  "cleric/blessed-strikes/divine-strike": {
    name: "ضربهٔ الهی",
    line: "هر نوبت یک‌بار، ضربهٔ سلاح 1d8 بیشتر.",
  },
  "cleric/blessed-strikes/potent-spellcasting": {
    name: "جادوی کاری",
    line: "خرد به آسیب کانتریپ‌های کلریک می‌افزاید.",
  },
  "druid/primal-order/magician": {
    name: "جادوورز",
    line: "یک کانتریپ بیشتر و خرد بر دانش جادو و طبیعت.",
  },
  "druid/primal-order/warden": { name: "نگهبان", line: "سلاح‌های رزمی و زره متوسط." },
  "druid/elemental-fury/potent-spellcasting": {
    name: "جادوی کاری",
    line: "خرد به آسیب کانتریپ‌های دروئید می‌افزاید.",
  },
  "druid/elemental-fury/primal-strike": {
    name: "ضربهٔ آغازین",
    line: "هر نوبت یک‌بار، ضربهٔ سلاح یا جانور 1d8 عنصری بیشتر.",
  },
  "paladin/fighting-style/blessed-warrior": {
    name: "رزم‌آور متبرک",
    line: "دو کانتریپ کلریک با کاریزما.",
  },
  "ranger/fighting-style/druidic-warrior": {
    name: "رزم‌آور دروئیدی",
    line: "دو کانتریپ دروئید با خرد.",
  },
  "circle-of-the-land/circle-of-the-land-spells/arid": {
    name: "سرزمین خشک",
    line: "آتش و سنگ؛ مقاومت آتش.",
  },
  "circle-of-the-land/circle-of-the-land-spells/polar": {
    name: "سرزمین قطبی",
    line: "یخ و سکون؛ مقاومت سرما.",
  },
  "circle-of-the-land/circle-of-the-land-spells/temperate": {
    name: "سرزمین معتدل",
    line: "توفان و گام؛ مقاومت آذرخش.",
  },
  "circle-of-the-land/circle-of-the-land-spells/tropical": {
    name: "سرزمین گرمسیر",
    line: "زهر و تار؛ مقاومت زهر.",
  },
  "hunter/hunters-prey/colossus-slayer": {
    name: "غول‌کش",
    line: "هر نوبت یک‌بار 1d8 بیشتر بر هدف زخمی.",
  },
  "hunter/hunters-prey/horde-breaker": {
    name: "گله‌شکن",
    line: "یک حملهٔ دیگر به موجودی نزدیک اولی.",
  },
  "hunter/defensive-tactics/escape-the-horde": {
    name: "گریز از گله",
    line: "حملهٔ فرصت بر شما ضعف دارد.",
  },
  "hunter/defensive-tactics/multiattack-defense": {
    name: "دفاع چندضربه",
    line: "هر که شما را زد، حمله‌های دیگرش در آن نوبت ضعف دارد.",
  },
  "sorcerer/metamagic/careful-spell": {
    name: "افسون با احتیاط",
    line: "۱ امتیاز: برگزیدگان در تاس نجات پیروز می‌شوند و نصف آسیبشان هیچ می‌شود.",
  },
  "sorcerer/metamagic/distant-spell": {
    name: "افسون دوربرد",
    line: "۱ امتیاز: برد دوبرابر، یا لمس از ۳۰ فوت.",
  },
  "sorcerer/metamagic/empowered-spell": {
    name: "افسون نیرومند",
    line: "۱ امتیاز: به‌شمار کاریزما تاس آسیب را دوباره بریزید.",
  },
  "sorcerer/metamagic/extended-spell": {
    name: "افسون دیرپا",
    line: "۱ امتیاز: زمان دوبرابر و مزیت در حفظ تمرکز.",
  },
  "sorcerer/metamagic/heightened-spell": {
    name: "افسون سنگین",
    line: "۲ امتیاز: تاس نجات یک هدف ضعف دارد.",
  },
  "sorcerer/metamagic/quickened-spell": {
    name: "افسون تند",
    line: "۲ امتیاز: افسون کنشی را با کنش اضافه اجرا کنید.",
  },
  "sorcerer/metamagic/seeking-spell": {
    name: "افسون جوینده",
    line: "۱ امتیاز: حملهٔ خطارفتهٔ افسون را دوباره بریزید.",
  },
  "sorcerer/metamagic/subtle-spell": {
    name: "افسون پنهان",
    line: "۱ امتیاز: بی‌کلام، بی‌اشاره و بی‌مواد ساده.",
  },
  "sorcerer/metamagic/transmuted-spell": {
    name: "افسون دگرگون",
    line: "۱ امتیاز: عنصری را به عنصر دیگر بدل کنید.",
  },
  "sorcerer/metamagic/twinned-spell": {
    name: "افسون دوقلو",
    line: "۱ امتیاز: سطح افسون یک پله بالا می‌رود تا به هدف دیگری هم برسد.",
  },
  "warlock/eldritch-invocations/agonizing-blast": {
    name: "شلیک جان‌گداز",
    line: "کاریزما به آسیب یک کانتریپ وارلاک می‌افزاید.",
  },
  "warlock/eldritch-invocations/armor-of-shadows": {
    name: "زره سایه‌ها",
    line: "زره جادویی بر خود، بی‌شمار.",
  },
  "warlock/eldritch-invocations/ascendant-step": { name: "گام فرازنده", line: "معلق شدن، بی‌شمار." },
  "warlock/eldritch-invocations/devils-sight": {
    name: "چشم شیطان",
    line: "تا ۱۲۰ فوت در هر تاریکی، حتی جادویی، عادی می‌بینید.",
  },
  "warlock/eldritch-invocations/devouring-blade": {
    name: "تیغ بلعنده",
    line: "با کنش حمله سلاح پیمان سه بار می‌زند.",
  },
  "warlock/eldritch-invocations/eldritch-mind": {
    name: "ذهن ماورایی",
    line: "مزیت در تاس نجات برای حفظ تمرکز.",
  },
  "warlock/eldritch-invocations/eldritch-smite": {
    name: "ضربت ماورایی",
    line: "با ضربه جایگاه پیمان را خرج کنید: آسیب نیرو و شاید زمین خوردن هدف.",
  },
  "warlock/eldritch-invocations/eldritch-spear": {
    name: "نیزهٔ ماورایی",
    line: "برد یک کانتریپ هر سطح ۳۰ فوت بیشتر.",
  },
  "warlock/eldritch-invocations/fiendish-vigor": {
    name: "توان اهریمنی",
    line: "زندگی دروغین، بی‌شمار و همیشه بیشینه.",
  },
  "warlock/eldritch-invocations/gaze-of-two-minds": {
    name: "نگاه دو ذهن",
    line: "از چشم موجودی راضی ببینید و از جای او جادو کنید.",
  },
  "warlock/eldritch-invocations/gift-of-the-depths": {
    name: "هدیهٔ اعماق",
    line: "زیر آب نفس بکشید و شنا کنید؛ روزی یک‌بار تنفس در آب.",
  },
  "warlock/eldritch-invocations/gift-of-the-protectors": {
    name: "هدیهٔ محافظان",
    line: "نام‌های کتابتان روزی یک‌بار با ۱ جان می‌مانند.",
  },
  "warlock/eldritch-invocations/investment-of-the-chain-master": {
    name: "خلعت استاد زنجیر",
    line: "همدمتان می‌پرد یا شنا می‌کند، به فرمانتان می‌زند و سخت‌تر.",
  },
  "warlock/eldritch-invocations/lessons-of-the-first-ones": {
    name: "درس پیشینیان",
    line: "یک استعداد آغازین به انتخاب شما.",
  },
  "warlock/eldritch-invocations/lifedrinker": {
    name: "جان‌نوش",
    line: "هر نوبت یک‌بار سلاح پیمان 1d6 بیشتر می‌زند و شاید درمانتان کند.",
  },
  "warlock/eldritch-invocations/mask-of-many-faces": {
    name: "نقاب هزارچهره",
    line: "تغییر چهره، بی‌شمار.",
  },
  "warlock/eldritch-invocations/master-of-myriad-forms": {
    name: "استاد هزارپیکر",
    line: "دگرگونی خویش، بی‌شمار.",
  },
  "warlock/eldritch-invocations/misty-visions": {
    name: "رؤیای مه‌آلود",
    line: "تصویر خاموش، بی‌شمار.",
  },
  "warlock/eldritch-invocations/one-with-shadows": {
    name: "یکی با سایه",
    line: "در تاریکی یا نور کم، نامرئی شدن بی‌شمار.",
  },
  "warlock/eldritch-invocations/otherworldly-leap": {
    name: "جهش فراجهانی",
    line: "افسون جهش بر خود، بی‌شمار.",
  },
  "warlock/eldritch-invocations/pact-of-the-blade": {
    name: "پیمان تیغ",
    line: "سلاحی بخوانید که با کاریزمایتان می‌جنگد.",
  },
  "warlock/eldritch-invocations/pact-of-the-chain": {
    name: "پیمان زنجیر",
    line: "فراخواندن همدم، با همدم‌هایی غریب‌تر.",
  },
  "warlock/eldritch-invocations/pact-of-the-tome": {
    name: "پیمان کتاب",
    line: "کتابی با سه کانتریپ و دو آیین از هر فهرست.",
  },
  "warlock/eldritch-invocations/repelling-blast": {
    name: "شلیک راننده",
    line: "ضربهٔ یک کانتریپ ۱۰ فوت می‌راند.",
  },
  "warlock/eldritch-invocations/thirsting-blade": {
    name: "تیغ تشنه",
    line: "با کنش حمله سلاح پیمان دو بار می‌زند.",
  },
  "warlock/eldritch-invocations/visions-of-distant-realms": {
    name: "رؤیای دوردست",
    line: "چشم جادویی، بی‌شمار.",
  },
  "warlock/eldritch-invocations/whispers-of-the-grave": {
    name: "نجوای گور",
    line: "گفت‌وگو با مردگان، بی‌شمار.",
  },
  "warlock/eldritch-invocations/witch-sight": {
    name: "چشم جادوبین",
    line: "دید راستین تا ۳۰ فوت.",
  },
};
