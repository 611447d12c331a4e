import type { TextEntry } from "@/lib/rulebook/text-entry";

export const features: Readonly<Record<string, TextEntry>> = {
  "dragonborn/draconic-ancestry": {
    name: "تبار اژدها",
    line: "اژدهای نیایتان نفس و مقاومت شما را تعیین می‌کند.",
  },
  "dragonborn/breath-weapon": {
    name: "نفس اژدها",
    line: "به‌جای یک حمله، مخروط ۱۵ یا خط ۳۰ فوتی از عنصرتان بدمید؛ تاس نجات چابکی نصفش می‌کند.",
  },
  "dragonborn/damage-resistance": { name: "مقاومت تبار", line: "در برابر آسیب تبارتان مقاومید." },
  "dragonborn/darkvision": {
    name: "دید در تاریکی",
    line: "تا ۶۰ فوت در تاریکی، به رنگ خاکستری می‌بینید.",
  },
  "dragonborn/draconic-flight": {
    name: "پرواز اژدها",
    line: "بال‌هایی شبح‌وار برای ده دقیقه، یک‌بار در هر استراحت بلند.",
  },
  "dwarf/darkvision": {
    name: "دید در تاریکی",
    line: "تا ۱۲۰ فوت در تاریکی، به رنگ خاکستری می‌بینید.",
  },
  "dwarf/dwarven-resilience": {
    name: "سرسختی دورفی",
    line: "مقاومت در برابر زهر و مزیت در تاس نجات از مسمومیت.",
  },
  "dwarf/dwarven-toughness": { name: "جان‌سختی دورفی", line: "هر سطح یک جان بیشتر." },
  "dwarf/stonecunning": { name: "سنگ‌شناسی", line: "بر سنگ، جنبش تا ۶۰ فوت را ده دقیقه حس می‌کنید." },
  "elf/darkvision": { name: "دید در تاریکی", line: "تا ۶۰ فوت در تاریکی، به رنگ خاکستری می‌بینید." },
  "elf/elven-lineage": {
    name: "تبار اِلفی",
    line: "دراو، اِلف برین یا اِلف جنگلی: جادویی که در سطح ۳ و ۵ می‌بالد.",
  },
  "elf/fey-ancestry": { name: "خون پریان", line: "مزیت در تاس نجات از شیفتگی." },
  "elf/keen-senses": { name: "حواس تیز", line: "تسلط بر بصیرت، ادراک یا بقا." },
  "elf/trance": { name: "خلسه", line: "استراحت بلند چهار ساعت مراقبه است و جادو خوابتان نمی‌کند." },
  "gnome/darkvision": {
    name: "دید در تاریکی",
    line: "تا ۶۰ فوت در تاریکی، به رنگ خاکستری می‌بینید.",
  },
  "gnome/gnomish-cunning": { name: "زیرکی گنومی", line: "مزیت در تاس نجات هوش، خرد و کاریزما." },
  "gnome/gnomish-lineage": {
    name: "تبار گنومی",
    line: "گنوم جنگل یا گنوم صخره: توهم و جانوران، یا چرخ‌دنده.",
  },
  "goliath/giant-ancestry": {
    name: "تبار غول‌ها",
    line: "موهبتی از غول ابر، آتش، یخ، تپه، سنگ یا توفان.",
  },
  "goliath/large-form": {
    name: "پیکر بزرگ",
    line: "ده دقیقه بزرگ می‌شوید: مزیت در آزمون قدرت و ۱۰ فوت سرعت بیشتر.",
  },
  "goliath/powerful-build": {
    name: "اندام نیرومند",
    line: "مزیت در رهایی از گرفتاری؛ بارتان به‌اندازهٔ یک رده بزرگ‌تر است.",
  },
  "halfling/brave": { name: "دلیر", line: "مزیت در تاس نجات از هراس." },
  "halfling/halfling-nimbleness": {
    name: "چالاکی هافلینگی",
    line: "از میان جای هر که از شما بزرگ‌تر است می‌گذرید.",
  },
  "halfling/luck": { name: "بخت", line: "تاس ۱ را دوباره بریزید." },
  "halfling/naturally-stealthy": {
    name: "پنهان‌کار مادرزاد",
    line: "پشت کسی یک رده بزرگ‌تر پنهان می‌شوید.",
  },
  "human/resourceful": { name: "چاره‌جو", line: "پس از هر استراحت بلند الهام قهرمانانه دارید." },
  "human/skillful": { name: "ماهر", line: "تسلط بر یک مهارت دلخواه." },
  "human/versatile": { name: "همه‌فن‌حریف", line: "یک استعداد آغازین به انتخاب شما." },
  "orc/adrenaline-rush": { name: "خون به جوش", line: "با کنش اضافه بتازید و جان موقت بگیرید." },
  "orc/darkvision": {
    name: "دید در تاریکی",
    line: "تا ۱۲۰ فوت در تاریکی، به رنگ خاکستری می‌بینید.",
  },
  "orc/relentless-endurance": {
    name: "پایداری بی‌امان",
    line: "یک‌بار در هر استراحت بلند، به‌جای صفر به ۱ جان می‌رسید.",
  },
  "tiefling/darkvision": {
    name: "دید در تاریکی",
    line: "تا ۶۰ فوت در تاریکی، به رنگ خاکستری می‌بینید.",
  },
  "tiefling/fiendish-legacy": {
    name: "میراث اهریمنی",
    line: "مغاکی، زیرزمینی یا دوزخی: یک مقاومت و جادویی که می‌بالد.",
  },
  "tiefling/otherworldly-presence": {
    name: "حضور فراجهانی",
    line: "کانتریپ معجزه‌نمایی را می‌دانید.",
  },
  "barbarian/rage": {
    name: "خشم",
    line: "کنش اضافه: آسیب بیشتر، مزیت قدرت و مقاومت در برابر تیغ، گرز و نیزه.",
  },
  "barbarian/unarmored-defense": {
    name: "دفاع بی‌زره",
    line: "بی‌زره: ۱۰ + چابکی + استقامت؛ سپر هم به حساب می‌آید.",
  },
  "barbarian/danger-sense": {
    name: "حس خطر",
    line: "تا ازکارنیفتاده‌اید تاس نجات چابکی مزیت دارد.",
  },
  "barbarian/reckless-attack": {
    name: "حملهٔ بی‌پروا",
    line: "با قدرت و مزیت بزنید؛ دشمنان هم بر شما مزیت دارند.",
  },
  "barbarian/primal-knowledge": {
    name: "دانش غریزی",
    line: "یک مهارت دیگر، و پنج مهارتی که هنگام خشم با قدرت‌اند.",
  },
  "barbarian/fast-movement": { name: "گام تند", line: "بدون زره سنگین، ۱۰ فوت تندتر." },
  "barbarian/feral-instinct": { name: "غریزهٔ درنده", line: "مزیت در ابتکار عمل." },
  "barbarian/instinctive-pounce": { name: "جهش غریزی", line: "با آغاز خشم نصف سرعتتان حرکت کنید." },
  "barbarian/brutal-strike": {
    name: "ضربهٔ سبعانه",
    line: "از مزیت بی‌پروایی بگذرید: 1d10 آسیب بیشتر و راندن یا لنگ کردن.",
  },
  "barbarian/relentless-rage": {
    name: "خشم بی‌امان",
    line: "هنگام خشم، تاس نجات استقامت شما را با دو برابر سطحتان جان سرپا نگه می‌دارد.",
  },
  "barbarian/improved-brutal-strike": {
    name: "ضربهٔ سبعانهٔ برتر",
    line: "دو اثر تازه: گیج کردن یا شکافتن دفاع؛ در سطح ۱۷، 2d10 و دو اثر با هم.",
  },
  "barbarian/persistent-rage": {
    name: "خشم ماندگار",
    line: "خشم خودبه‌خود ده دقیقه می‌ماند و با ابتکار عمل یک‌بار در هر استراحت بلند پر می‌شود.",
  },
  "barbarian/indomitable-might": {
    name: "زور رام‌نشدنی",
    line: "آزمون یا تاس نجات قدرت از خود توانایی‌تان کمتر نمی‌شود.",
  },
  "barbarian/primal-champion": { name: "قهرمان آغازین", line: "قدرت و استقامت ‎+۴، تا ۲۵." },
  "bard/bardic-inspiration": {
    name: "الهام بارد",
    line: "به یار تاسی بدهید که تا یک ساعت به تاس ناکامش بیفزاید.",
  },
  "bard/expertise": { name: "خبرگی", line: "تسلط دوبرابر در دو مهارت." },
  "bard/jack-of-all-trades": { name: "همه‌کاره", line: "نصف امتیاز تسلط در مهارت‌هایی که ندارید." },
  "bard/font-of-inspiration": {
    name: "چشمهٔ الهام",
    line: "الهام با استراحت کوتاه یا با یک جایگاه افسون بازمی‌گردد.",
  },
  "bard/countercharm": {
    name: "پادطلسم",
    line: "با واکنش، تاس نجات باخته از شیفتگی یا هراس با مزیت دوباره ریخته می‌شود.",
  },
  "bard/magical-secrets": {
    name: "رازهای جادو",
    line: "از فهرست بارد، کلریک، دروئید و جادوگر افسون آماده کنید.",
  },
  "bard/superior-inspiration": { name: "الهام برتر", line: "با ابتکار عمل دست‌کم دو الهام دارید." },
  "bard/words-of-creation": {
    name: "واژه‌های آفرینش",
    line: "واژهٔ شفا و واژهٔ مرگ همیشه آماده‌اند و به هدف دومی هم می‌رسند.",
  },
  "cleric/divine-order": {
    name: "طریقت الهی",
    line: "محافظ با زره سنگین، یا معجزه‌گر با جادوی بیشتر.",
  },
  "cleric/channel-divinity": {
    name: "مجرای الهی",
    line: "جرقهٔ الهی درمان می‌کند یا می‌سوزاند؛ نامردگان را هم می‌رانید.",
  },
  "cleric/sear-undead": {
    name: "سوزاندن نامردگان",
    line: "نامردهٔ رانده‌شده به ازای هر واحد خرد یک تاس هشت‌وجهی آسیب تابان می‌خورد.",
  },
  "cleric/blessed-strikes": {
    name: "ضربه‌های متبرک",
    line: "ضربهٔ نیرومندتر یا کانتریپ نیرومندتر، به انتخاب شما.",
  },
  "cleric/divine-intervention": {
    name: "یاری الهی",
    line: "یک‌بار در هر استراحت بلند، افسون کلریک تا سطح ۵ را رایگان اجرا کنید.",
  },
  "cleric/improved-blessed-strikes": {
    name: "ضربه‌های متبرک برتر",
    line: "رشد ضربه‌های متبرک: 2d8، یا جان موقت برای یک یار.",
  },
  "cleric/greater-divine-intervention": {
    name: "یاری الهی والا",
    line: "یاری الهی می‌تواند افسون آرزو باشد.",
  },
  "druid/druidic": {
    name: "زبان دروئیدها",
    line: "زبان رازآلود، و گفت‌وگو با حیوانات همیشه آماده.",
  },
  "druid/primal-order": {
    name: "طریقت آغازین",
    line: "جادوورز با جادوی بیشتر، یا نگهبان با زره و سلاح.",
  },
  "druid/wild-shape": {
    name: "پیکر وحشی",
    line: "به شکل جانوری آشنا درآیید، با جان موقت برابر سطحتان.",
  },
  "druid/wild-companion": {
    name: "همراه وحشی",
    line: "با یک جایگاه یا پیکر وحشی همدمی پریانه فرابخوانید.",
  },
  "druid/wild-resurgence": {
    name: "خیزش وحشی",
    line: "هر نوبت جایگاه را با پیکر وحشی، یا روزی یک‌بار برعکس عوض کنید.",
  },
  "druid/elemental-fury": {
    name: "خشم عناصر",
    line: "کانتریپ نیرومندتر، یا 1d8 آسیب عنصری با هر ضربه.",
  },
  "druid/improved-elemental-fury": {
    name: "خشم عناصر برتر",
    line: "2d8 با ضربه، یا ۳۰۰ فوت برد بیشتر کانتریپ.",
  },
  "druid/beast-spells": {
    name: "افسون در پیکر جانور",
    line: "در پیکر وحشی هم جادو کنید، اگر موادش بی‌بها باشد.",
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
  "fighter/tactical-mind": {
    name: "ذهن رزمی",
    line: "نفس تازه را خرج کنید و 1d10 به آزمون ناکام بیفزایید.",
  },
  "fighter/tactical-shift": {
    name: "جابه‌جایی رزمی",
    line: "نفس تازه شما را امن تا نصف سرعت جابه‌جا می‌کند.",
  },
  "fighter/indomitable": {
    name: "تسلیم‌ناپذیر",
    line: "تاس نجات باخته را با افزودن سطح جنگجو دوباره بریزید.",
  },
  "fighter/tactical-master": {
    name: "استاد تدبیر",
    line: "فن سلاح را با رانش، سستی یا کندی عوض کنید.",
  },
  "fighter/two-extra-attacks": { name: "دو حملهٔ اضافه", line: "با کنش حمله سه بار بزنید." },
  "fighter/studied-attacks": {
    name: "حملهٔ سنجیده",
    line: "پس از خطا، حملهٔ بعدی به همان هدف مزیت دارد.",
  },
  "fighter/three-extra-attacks": { name: "سه حملهٔ اضافه", line: "با کنش حمله چهار بار بزنید." },
  "monk/martial-arts": {
    name: "هنر رزم",
    line: "بی‌سلاح با چابکی بجنگید، با تاس بزرگ‌تر و یک ضربهٔ اضافه.",
  },
  "monk/unarmored-defense": { name: "دفاع بی‌زره", line: "بی‌زره و بی‌سپر: ۱۰ + چابکی + خرد." },
  "monk/monks-focus": {
    name: "تمرکز راهب",
    line: "امتیاز تمرکز برای رگبار ضربه، دفاع شکیبا و گام باد.",
  },
  "monk/unarmored-movement": {
    name: "گام بی‌زره",
    line: "بی‌زره و سپر تندترید، و با سطح تندتر هم می‌شوید.",
  },
  "monk/uncanny-metabolism": {
    name: "سوخت‌وساز شگفت",
    line: "یک‌بار در هر استراحت بلند، ابتکار عمل تمرکز را پر و شما را درمان می‌کند.",
  },
  "monk/deflect-attacks": {
    name: "دفع حمله",
    line: "با واکنش از آسیب ضربه بکاهید و شاید برگردانیدش.",
  },
  "monk/slow-fall": { name: "سقوط آرام", line: "با واکنش پنج برابر سطحتان از آسیب سقوط بکاهید." },
  "monk/stunning-strike": {
    name: "ضربهٔ مبهوت‌کننده",
    line: "با ضربه تمرکز خرج کنید: تاس نجات استقامت یا مبهوت شدن.",
  },
  "monk/empowered-strikes": {
    name: "ضربهٔ نیرومند",
    line: "ضربهٔ بی‌سلاحتان می‌تواند آسیب نیرو بزند.",
  },
  "monk/evasion": { name: "جاخالی", line: "در تاس نجات چابکی: پیروزی بی‌آسیب، شکست نصف آسیب." },
  "monk/acrobatic-movement": { name: "حرکت آکروباتیک", line: "هنگام حرکت بر دیوار و آب بدوید." },
  "monk/heightened-focus": {
    name: "تمرکز ژرف",
    line: "ضربهٔ سوم در رگبار، و سود بیشتر از دفاع و گام.",
  },
  "monk/self-restoration": {
    name: "بازیابی خویش",
    line: "پایان نوبت شیفتگی، هراس یا مسمومیت را بزدایید؛ گرسنگی فرسوده‌تان نمی‌کند.",
  },
  "monk/deflect-energy": { name: "دفع انرژی", line: "حمله با هر گونه آسیب را دفع کنید." },
  "monk/disciplined-survivor": {
    name: "بازماندهٔ پرورده",
    line: "تسلط بر همهٔ تاس‌های نجات، و با تمرکز یکی را دوباره بریزید.",
  },
  "monk/perfect-focus": { name: "تمرکز کامل", line: "ابتکار عمل تمرکز را دست‌کم به ۴ می‌رساند." },
  "monk/superior-defense": {
    name: "دفاع برتر",
    line: "۳ تمرکز: یک دقیقه مقاومت در برابر هر چیز جز نیرو.",
  },
  "monk/body-and-mind": { name: "تن و جان", line: "چابکی و خرد ‎+۴، تا ۲۵." },
  "paladin/lay-on-hands": {
    name: "دست شفا",
    line: "ذخیره‌ای از درمان با لمس، پنج امتیاز در هر سطح.",
  },
  "paladin/paladins-smite": {
    name: "ضربت پالادین",
    line: "ضربت الهی همیشه آماده، روزی یک‌بار بی‌جایگاه.",
  },
  "paladin/channel-divinity": {
    name: "مجرای الهی",
    line: "حس الهی: شناخت اهریمن، نامرده و چیزهای مقدس نزدیک؛ سوگند بیشترش می‌کند.",
  },
  "paladin/faithful-steed": {
    name: "مرکب وفادار",
    line: "یافتن مرکب همیشه آماده، روزی یک‌بار بی‌جایگاه.",
  },
  "paladin/aura-of-protection": {
    name: "هالهٔ پناه",
    line: "شما و یاران تا ۱۰ فوت کاریزمای شما را به تاس نجات می‌افزایید.",
  },
  "paladin/abjure-foes": {
    name: "راندن دشمنان",
    line: "با مجرای الهی دشمنان تا ۶۰ فوت هراسان می‌شوند.",
  },
  "paladin/aura-of-courage": { name: "هالهٔ دلیری", line: "هیچ‌کس در هاله‌تان هراسان نمی‌شود." },
  "paladin/radiant-strikes": {
    name: "ضربه‌های تابان",
    line: "هر ضربهٔ تن‌به‌تن 1d8 آسیب تابان بیشتر می‌زند.",
  },
  "paladin/restoring-touch": {
    name: "لمس رهایی",
    line: "دست شفا وضعیت‌های بد را هم می‌زداید، هر یک ۵ امتیاز.",
  },
  "paladin/aura-expansion": { name: "گسترش هاله", line: "هاله‌تان ۳۰ فوت می‌شود." },
  "ranger/favored-enemy": {
    name: "دشمن برگزیده",
    line: "نشان شکارچی همیشه آماده، با اجراهای رایگان روزانه.",
  },
  "ranger/deft-explorer": { name: "کاوشگر چابک", line: "خبرگی در یک مهارت و دو زبان بیشتر." },
  "ranger/roving": {
    name: "پرسه‌زن",
    line: "بدون زره سنگین، ۱۰ فوت تندتر؛ با همان سرعت بالا می‌روید و شنا می‌کنید.",
  },
  "ranger/expertise": { name: "خبرگی", line: "تسلط دوبرابر در دو مهارت." },
  "ranger/tireless": {
    name: "خستگی‌ناپذیر",
    line: "جان موقت هرگاه بخواهید، و استراحت کوتاه از فرسودگی می‌کاهد.",
  },
  "ranger/relentless-hunter": {
    name: "شکارچی بی‌امان",
    line: "آسیب تمرکز شما بر نشان شکارچی را نمی‌شکند.",
  },
  "ranger/natures-veil": { name: "پردهٔ طبیعت", line: "کنش اضافه: نامرئی تا پایان نوبت بعد." },
  "ranger/precise-hunter": { name: "شکارچی دقیق", line: "مزیت در حمله به شکار نشان‌دار." },
  "ranger/feral-senses": { name: "حواس درنده", line: "حس بی‌چشم تا ۳۰ فوت." },
  "ranger/foe-slayer": { name: "دشمن‌کش", line: "نشان شکارچی به‌جای 1d6 آسیب 1d10 می‌زند." },
  "rogue/expertise": { name: "خبرگی", line: "تسلط دوبرابر در دو مهارت، و دو تای دیگر در سطح ۶." },
  "rogue/sneak-attack": {
    name: "حملهٔ پنهانی",
    line: "هر نوبت یک‌بار تاس بیشتر، با مزیت یا یاری در کنار هدف.",
  },
  "rogue/thieves-cant": { name: "زبان زرگری دزدان", line: "رمز دزدان و یک زبان دیگر." },
  "rogue/cunning-action": {
    name: "کنش زیرکانه",
    line: "با کنش اضافه بتازید، بگریزید یا پنهان شوید.",
  },
  "rogue/steady-aim": {
    name: "نشانهٔ استوار",
    line: "کنش اضافه: این نوبت بی‌حرکت بمانید تا حملهٔ بعدی مزیت داشته باشد.",
  },
  "rogue/cunning-strike": {
    name: "ضربهٔ زیرکانه",
    line: "از تاس‌های حملهٔ پنهانی بگذرید و هدف را زهرآگین یا نقش زمین کنید، یا بگریزید؛ درجهٔ نجات از چابکی شماست.",
  },
  "rogue/uncanny-dodge": {
    name: "جاخالی شگفت",
    line: "با واکنش آسیب ضربه‌ای را که می‌بینید نصف کنید.",
  },
  "rogue/evasion": { name: "جاخالی", line: "در تاس نجات چابکی: پیروزی بی‌آسیب، شکست نصف آسیب." },
  "rogue/reliable-talent": {
    name: "هنر مطمئن",
    line: "در مهارت یا ابزاری که بر آن مسلطید، تاس کمتر از ۱۰ ده شمرده می‌شود.",
  },
  "rogue/improved-cunning-strike": { name: "ضربهٔ زیرکانهٔ برتر", line: "دو اثر در یک حملهٔ پنهانی." },
  "rogue/devious-strikes": {
    name: "ضربه‌های حیله‌گر",
    line: "با ضربهٔ زیرکانه گیج، بیهوش یا کور کنید.",
  },
  "rogue/slippery-mind": { name: "ذهن لغزان", line: "تسلط بر تاس نجات خرد و کاریزما." },
  "rogue/elusive": { name: "گریزپا", line: "تا ازکارنیفتاده‌اید هیچ حمله‌ای بر شما مزیت ندارد." },
  "rogue/stroke-of-luck": { name: "ضربهٔ بخت", line: "یک‌بار تا هر استراحت، تاس ناکام را ۲۰ کنید." },
  "sorcerer/innate-sorcery": {
    name: "سحر ذاتی",
    line: "یک دقیقه: ‎+۱ درجهٔ نجات افسون و مزیت در حملهٔ افسون.",
  },
  "sorcerer/font-of-magic": { name: "چشمهٔ جادو", line: "امتیاز سحر جایگاه می‌شود و جایگاه امتیاز." },
  "sorcerer/metamagic": { name: "فراجادو", line: "افسون‌هایتان را با گزینه‌های دلخواه خم کنید." },
  "sorcerer/sorcerous-restoration": {
    name: "بازیابی ساحرانه",
    line: "یک‌بار در هر استراحت بلند، استراحت کوتاه نصف سطحتان امتیاز می‌دهد.",
  },
  "sorcerer/sorcery-incarnate": {
    name: "سحر مجسم",
    line: "سحر ذاتی را با ۲ امتیاز هم برانگیزید؛ تا برقرار است دو فراجادو بر یک افسون.",
  },
  "sorcerer/arcane-apotheosis": {
    name: "عروج جادو",
    line: "در سحر ذاتی هر نوبت یک فراجادوی رایگان.",
  },
  "warlock/eldritch-invocations": {
    name: "مناجات ماورایی",
    line: "پاره‌هایی از دانش ممنوع که برای همیشه دگرگونتان می‌کند.",
  },
  "warlock/pact-magic": {
    name: "جادوی پیمان",
    line: "جایگاه اندک، همیشه با توان کامل، با استراحت کوتاه پر می‌شود.",
  },
  "warlock/magical-cunning": {
    name: "زیرکی جادویی",
    line: "یک‌بار در هر استراحت بلند، آیینی یک‌دقیقه‌ای نیمی از جایگاه‌ها را برمی‌گرداند.",
  },
  "warlock/contact-patron": {
    name: "تماس با حامی",
    line: "تماس با جهان دیگر همیشه آماده است و حامی آزارتان نمی‌دهد.",
  },
  "warlock/mystic-arcanum": {
    name: "راز مکنون",
    line: "از سطح ۶ به بالا هر سطح یک افسون، یک‌بار در هر استراحت بلند.",
  },
  "warlock/eldritch-master": {
    name: "استاد ماورا",
    line: "زیرکی جادویی همهٔ جایگاه‌ها را برمی‌گرداند.",
  },
  "wizard/ritual-adept": { name: "آیین‌دان", line: "آیین‌ها را بی‌آمادگی از روی کتاب اجرا کنید." },
  "wizard/arcane-recovery": {
    name: "بازیابی جادو",
    line: "یک‌بار در هر استراحت بلند، استراحت کوتاه به‌اندازهٔ نصف سطحتان جایگاه می‌دهد.",
  },
  "wizard/scholar": { name: "پژوهنده", line: "خبرگی در یک رشتهٔ دانش." },
  "wizard/memorize-spell": {
    name: "از بر کردن افسون",
    line: "پس از استراحت کوتاه یک افسون آماده را عوض کنید.",
  },
  "wizard/spell-mastery": { name: "چیرگی بر افسون", line: "یک افسون سطح ۱ و یکی سطح ۲، بی‌شمار." },
  "wizard/signature-spells": {
    name: "افسون‌های نشان‌دار",
    line: "دو افسون سطح ۳ همیشه آماده، هر یک تا هر استراحت یک‌بار رایگان.",
  },
  "path-of-the-berserker/frenzy": {
    name: "جنون",
    line: "بی‌پروا در خشم: چند تاس شش‌وجهی بیشتر با نخستین ضربهٔ نوبت.",
  },
  "path-of-the-berserker/mindless-rage": {
    name: "خشم بی‌خود",
    line: "در خشم نه شیفته می‌شوید نه هراسان.",
  },
  "path-of-the-berserker/retaliation": {
    name: "تلافی",
    line: "با واکنش به آن‌که از نزدیک شما را زد بزنید.",
  },
  "path-of-the-berserker/intimidating-presence": {
    name: "هیبت",
    line: "کنش اضافه: دشمنان تا ۳۰ فوت تاس نجات خرد می‌ریزند یا هراسان می‌شوند.",
  },
  "college-of-lore/bonus-proficiencies": { name: "تسلط بیشتر", line: "سه مهارت دیگر." },
  "college-of-lore/cutting-words": {
    name: "زبان بُرنده",
    line: "الهام را خرج کنید تا تاس یا آسیب دشمن کم شود.",
  },
  "college-of-lore/magical-discoveries": {
    name: "کشف‌های جادویی",
    line: "دو افسون از کلریک، دروئید یا جادوگر، همیشه آماده.",
  },
  "college-of-lore/peerless-skill": {
    name: "مهارت بی‌همتا",
    line: "الهام را به آزمون یا حملهٔ ناکام خود بیفزایید.",
  },
  "life-domain/disciple-of-life": {
    name: "مرید زندگی",
    line: "افسون درمان ۲ به‌علاوهٔ سطح جایگاه بیشتر می‌دهد.",
  },
  "life-domain/life-domain-spells": {
    name: "افسون‌های قلمرو زندگی",
    line: "افسون‌های درمان و پناه، همیشه آماده.",
  },
  "life-domain/preserve-life": {
    name: "پاس زندگی",
    line: "مجرای الهی پنج برابر سطحتان درمان پخش می‌کند.",
  },
  "life-domain/blessed-healer": {
    name: "درمانگر متبرک",
    line: "درمان دیگران شما را هم درمان می‌کند.",
  },
  "life-domain/supreme-healing": { name: "درمان اعلا", line: "تاس‌های درمان همیشه بیشینه‌اند." },
  "circle-of-the-land/circle-of-the-land-spells": {
    name: "افسون‌های سرزمین",
    line: "افسون‌های سرزمینی که پس از هر استراحت بلند برمی‌گزینید.",
  },
  "circle-of-the-land/lands-aid": {
    name: "یاری سرزمین",
    line: "پیکر وحشی گل و خاری می‌شود که دشمن را می‌آزارد و یاری را درمان می‌کند.",
  },
  "circle-of-the-land/natural-recovery": {
    name: "بازیابی طبیعی",
    line: "روزی یک‌بار افسونی رایگان و بازگشت جایگاه در استراحت کوتاه.",
  },
  "circle-of-the-land/natures-ward": {
    name: "پاس طبیعت",
    line: "مسموم نمی‌شوید و سرزمینتان مقاومت می‌دهد.",
  },
  "circle-of-the-land/natures-sanctuary": {
    name: "پناهگاه طبیعت",
    line: "درختان شبح‌وار سنگر می‌دهند و مقاومتتان را شریک می‌شوند.",
  },
  "champion/improved-critical": { name: "بحرانی بهتر", line: "ضربهٔ بحرانی با ۱۹ و ۲۰." },
  "champion/remarkable-athlete": {
    name: "ورزشکار ممتاز",
    line: "مزیت در ابتکار عمل و ورزیدگی؛ حرکت پس از ضربهٔ بحرانی.",
  },
  "champion/additional-fighting-style": { name: "سبک رزم دیگر", line: "سبک رزم دوم." },
  "champion/heroic-warrior": {
    name: "رزم‌آور قهرمان",
    line: "آغاز نوبت در نبرد به خود الهام قهرمانانه بدهید.",
  },
  "champion/superior-critical": { name: "بحرانی برتر", line: "ضربهٔ بحرانی با ۱۸ تا ۲۰." },
  "champion/survivor": {
    name: "بازمانده",
    line: "تاس نجات مرگ بهتر و درمان هر نوبت وقتی خون‌آلودید.",
  },
  "warrior-of-the-open-hand/open-hand-technique": {
    name: "فن دست گشوده",
    line: "رگبار ضربه می‌راند، زمین می‌زند یا واکنش را می‌بندد.",
  },
  "warrior-of-the-open-hand/wholeness-of-body": {
    name: "تمامیت تن",
    line: "کنش اضافه: یک تاس رزم به‌علاوهٔ خرد درمان شوید.",
  },
  "warrior-of-the-open-hand/fleet-step": {
    name: "گام پران",
    line: "پس از هر کنش اضافه، گام باد رایگان است.",
  },
  "warrior-of-the-open-hand/quivering-palm": {
    name: "کف لرزان",
    line: "لرزشی مرگ‌بار بنشانید و بعد با 10d12 پایانش دهید.",
  },
  "oath-of-devotion/oath-of-devotion-spells": {
    name: "افسون‌های سوگند وفاداری",
    line: "افسون‌های پناه و راستی، همیشه آماده.",
  },
  "oath-of-devotion/sacred-weapon": {
    name: "سلاح مقدس",
    line: "مجرای الهی کاریزما و نور به سلاح می‌دهد.",
  },
  "oath-of-devotion/aura-of-devotion": {
    name: "هالهٔ وفاداری",
    line: "هیچ‌کس در هاله‌تان شیفته نمی‌شود.",
  },
  "oath-of-devotion/smite-of-protection": {
    name: "ضربت پناه",
    line: "ضربت الهی به هاله‌نشینان نیم‌سنگر می‌دهد.",
  },
  "oath-of-devotion/holy-nimbus": {
    name: "هالهٔ قدسی",
    line: "هاله‌تان شعله‌ور می‌شود: آسیب تابان به دشمن، و مزیت در تاس نجات از اهریمن و نامرده.",
  },
  "hunter/hunters-lore": {
    name: "دانش شکارگر",
    line: "نشان شما مصونیت، مقاومت و ضعف را آشکار می‌کند.",
  },
  "hunter/hunters-prey": { name: "صید شکارگر", line: "غول‌کش یا گله‌شکن، با هر استراحت قابل تغییر." },
  "hunter/defensive-tactics": {
    name: "تدبیر دفاعی",
    line: "گریز از گله یا دفاع چندضربه، با هر استراحت قابل تغییر.",
  },
  "hunter/superior-hunters-prey": { name: "صید برتر", line: "آسیب نشان به موجود دومی هم می‌رسد." },
  "hunter/superior-hunters-defense": {
    name: "دفاع برتر",
    line: "با واکنش در برابر آسیبی که خوردید مقاومت کنید.",
  },
  "thief/fast-hands": { name: "دست تند", line: "کنش اضافه: تردستی، ابزار دزدی یا استفاده از شیء." },
  "thief/second-story-work": {
    name: "بام‌نوردی",
    line: "با سرعت کامل بالا بروید و با چابکی بپرید.",
  },
  "thief/supreme-sneak": {
    name: "پنهان‌کار اعلا",
    line: "از یک تاس حملهٔ پنهانی بگذرید و پس از ضربه پنهان بمانید.",
  },
  "thief/use-magic-device": {
    name: "کاربرد شیء جادویی",
    line: "چهار هم‌نوایی، شارژ کم‌خرج و هر طومار.",
  },
  "thief/thiefs-reflexes": { name: "بازتاب دزد", line: "دو نوبت در دور نخست نبرد." },
  "draconic-sorcery/draconic-resilience": {
    name: "پایداری اژدها",
    line: "جان بیشتر و بی‌زره ۱۰ + چابکی + کاریزما.",
  },
  "draconic-sorcery/draconic-spells": {
    name: "افسون‌های اژدها",
    line: "افسون‌های اژدهایان، همیشه آماده.",
  },
  "draconic-sorcery/elemental-affinity": {
    name: "پیوند عنصری",
    line: "در برابر یک عنصر مقاومید و کاریزما به آسیبش می‌افزاید.",
  },
  "draconic-sorcery/dragon-wings": {
    name: "بال‌های اژدها",
    line: "بال برای یک ساعت: پرواز ۶۰ فوت. با ۳ امتیاز سحر پیش از استراحت بلند هم برمی‌گردد.",
  },
  "draconic-sorcery/dragon-companion": {
    name: "اژدهای همراه",
    line: "احضار اژدها بی‌ماده، روزی یک‌بار بی‌جایگاه.",
  },
  "fiend-patron/dark-ones-blessing": {
    name: "برکت سیاه",
    line: "با افتادن دشمنی نزدیک شما جان موقت می‌گیرید.",
  },
  "fiend-patron/fiend-spells": {
    name: "افسون‌های اهریمن",
    line: "افسون‌های آتش و فرمان، همیشه آماده.",
  },
  "fiend-patron/dark-ones-own-luck": {
    name: "بخت سیاه",
    line: "1d10 به آزمون یا تاس نجات بیفزایید.",
  },
  "fiend-patron/fiendish-resilience": {
    name: "پایداری اهریمنی",
    line: "مقاومت در برابر آسیبی که پس از هر استراحت برمی‌گزینید.",
  },
  "fiend-patron/hurl-through-hell": {
    name: "پرتاب به دوزخ",
    line: "ضربه هدف را از دوزخ می‌گذراند: 8d10 روانی. یک جایگاه پیمان آن را برمی‌گرداند.",
  },
  "evoker/evocation-savant": {
    name: "دانای نیروانگیزی",
    line: "دو افسون نیروانگیزی رایگان در کتاب، و یکی با هر سطح تازه.",
  },
  "evoker/potent-cantrip": {
    name: "کانتریپ کاری",
    line: "حمله خطا برود یا هدف در تاس نجات پیروز شود، باز نصف آسیب کانتریپ را می‌خورد.",
  },
  "evoker/sculpt-spells": {
    name: "تراش افسون",
    line: "چند تن را از نیروانگیزی خود در امان بدارید: یکی، و به شمار سطح افسون بیشتر.",
  },
  "evoker/empowered-evocation": {
    name: "نیروانگیزی قوی",
    line: "هوش را به یک تاس آسیب نیروانگیزی بیفزایید.",
  },
  "evoker/overchannel": { name: "فرابار", line: "آسیب بیشینه از افسون تا سطح ۵، به بهای جان." },
  "barbarian/ability-score-improvement": {
    name: "بهبود توانایی",
    line: "توانایی‌ها را بالا ببرید یا استعدادی دیگر بردارید.",
  },
  "barbarian/epic-boon": {
    name: "موهبت حماسی",
    line: "موهبتی افسانه‌ای، یا استعدادی دیگر که شرطش را دارید.",
  },
  "barbarian/barbarian-subclass": {
    name: "زیرکلاس بربر",
    line: "راهی را که از این پس می‌روید برگزینید.",
  },
  "barbarian/weapon-mastery": {
    name: "فن سلاح",
    line: "فن ویژهٔ سلاح‌های برگزیده را به کار ببرید؛ پس از استراحت بلند قابل تغییر.",
  },
  "barbarian/extra-attack": { name: "حملهٔ اضافه", line: "با کنش حمله دو بار بزنید." },
  "bard/ability-score-improvement": {
    name: "بهبود توانایی",
    line: "توانایی‌ها را بالا ببرید یا استعدادی دیگر بردارید.",
  },
  "bard/epic-boon": {
    name: "موهبت حماسی",
    line: "موهبتی افسانه‌ای، یا استعدادی دیگر که شرطش را دارید.",
  },
  "bard/bard-subclass": { name: "زیرکلاس بارد", line: "راهی را که از این پس می‌روید برگزینید." },
  "bard/spellcasting": { name: "افسونگری", line: "افسون‌هایی تنیده در ساز و سخن، با کاریزما." },
  "cleric/ability-score-improvement": {
    name: "بهبود توانایی",
    line: "توانایی‌ها را بالا ببرید یا استعدادی دیگر بردارید.",
  },
  "cleric/epic-boon": {
    name: "موهبت حماسی",
    line: "موهبتی افسانه‌ای، یا استعدادی دیگر که شرطش را دارید.",
  },
  "cleric/cleric-subclass": {
    name: "زیرکلاس کلریک",
    line: "راهی را که از این پس می‌روید برگزینید.",
  },
  "cleric/spellcasting": { name: "افسونگری", line: "افسون‌هایی که خدایتان می‌بخشد، با خرد." },
  "druid/ability-score-improvement": {
    name: "بهبود توانایی",
    line: "توانایی‌ها را بالا ببرید یا استعدادی دیگر بردارید.",
  },
  "druid/epic-boon": {
    name: "موهبت حماسی",
    line: "موهبتی افسانه‌ای، یا استعدادی دیگر که شرطش را دارید.",
  },
  "druid/druid-subclass": { name: "زیرکلاس دروئید", line: "راهی را که از این پس می‌روید برگزینید." },
  "druid/spellcasting": { name: "افسونگری", line: "افسون‌هایی برگرفته از طبیعت، با خرد." },
  "fighter/ability-score-improvement": {
    name: "بهبود توانایی",
    line: "توانایی‌ها را بالا ببرید یا استعدادی دیگر بردارید.",
  },
  "fighter/epic-boon": {
    name: "موهبت حماسی",
    line: "موهبتی افسانه‌ای، یا استعدادی دیگر که شرطش را دارید.",
  },
  "fighter/fighter-subclass": {
    name: "زیرکلاس جنگجو",
    line: "راهی را که از این پس می‌روید برگزینید.",
  },
  "fighter/weapon-mastery": {
    name: "فن سلاح",
    line: "فن ویژهٔ سلاح‌های برگزیده را به کار ببرید؛ پس از استراحت بلند قابل تغییر.",
  },
  "fighter/fighting-style": { name: "سبک رزم", line: "استعدادی از سبک‌های رزم برای تخصص." },
  "fighter/extra-attack": { name: "حملهٔ اضافه", line: "با کنش حمله دو بار بزنید." },
  "monk/ability-score-improvement": {
    name: "بهبود توانایی",
    line: "توانایی‌ها را بالا ببرید یا استعدادی دیگر بردارید.",
  },
  "monk/epic-boon": {
    name: "موهبت حماسی",
    line: "موهبتی افسانه‌ای، یا استعدادی دیگر که شرطش را دارید.",
  },
  "monk/monk-subclass": { name: "زیرکلاس راهب", line: "راهی را که از این پس می‌روید برگزینید." },
  "monk/extra-attack": { name: "حملهٔ اضافه", line: "با کنش حمله دو بار بزنید." },
  "paladin/ability-score-improvement": {
    name: "بهبود توانایی",
    line: "توانایی‌ها را بالا ببرید یا استعدادی دیگر بردارید.",
  },
  "paladin/epic-boon": {
    name: "موهبت حماسی",
    line: "موهبتی افسانه‌ای، یا استعدادی دیگر که شرطش را دارید.",
  },
  "paladin/paladin-subclass": {
    name: "زیرکلاس پالادین",
    line: "راهی را که از این پس می‌روید برگزینید.",
  },
  "paladin/spellcasting": { name: "افسونگری", line: "افسون‌هایی با نیروی سوگندتان، با کاریزما." },
  "paladin/weapon-mastery": {
    name: "فن سلاح",
    line: "فن ویژهٔ سلاح‌های برگزیده را به کار ببرید؛ پس از استراحت بلند قابل تغییر.",
  },
  "paladin/fighting-style": { name: "سبک رزم", line: "استعدادی از سبک‌های رزم برای تخصص." },
  "paladin/extra-attack": { name: "حملهٔ اضافه", line: "با کنش حمله دو بار بزنید." },
  "ranger/ability-score-improvement": {
    name: "بهبود توانایی",
    line: "توانایی‌ها را بالا ببرید یا استعدادی دیگر بردارید.",
  },
  "ranger/epic-boon": {
    name: "موهبت حماسی",
    line: "موهبتی افسانه‌ای، یا استعدادی دیگر که شرطش را دارید.",
  },
  "ranger/ranger-subclass": { name: "زیرکلاس رنجر", line: "راهی را که از این پس می‌روید برگزینید." },
  "ranger/spellcasting": { name: "افسونگری", line: "افسون‌هایی از دل طبیعت وحشی، با خرد." },
  "ranger/weapon-mastery": {
    name: "فن سلاح",
    line: "فن ویژهٔ سلاح‌های برگزیده را به کار ببرید؛ پس از استراحت بلند قابل تغییر.",
  },
  "ranger/fighting-style": { name: "سبک رزم", line: "استعدادی از سبک‌های رزم برای تخصص." },
  "ranger/extra-attack": { name: "حملهٔ اضافه", line: "با کنش حمله دو بار بزنید." },
  "rogue/ability-score-improvement": {
    name: "بهبود توانایی",
    line: "توانایی‌ها را بالا ببرید یا استعدادی دیگر بردارید.",
  },
  "rogue/epic-boon": {
    name: "موهبت حماسی",
    line: "موهبتی افسانه‌ای، یا استعدادی دیگر که شرطش را دارید.",
  },
  "rogue/rogue-subclass": { name: "زیرکلاس روگ", line: "راهی را که از این پس می‌روید برگزینید." },
  "rogue/weapon-mastery": {
    name: "فن سلاح",
    line: "فن ویژهٔ سلاح‌های برگزیده را به کار ببرید؛ پس از استراحت بلند قابل تغییر.",
  },
  "sorcerer/ability-score-improvement": {
    name: "بهبود توانایی",
    line: "توانایی‌ها را بالا ببرید یا استعدادی دیگر بردارید.",
  },
  "sorcerer/epic-boon": {
    name: "موهبت حماسی",
    line: "موهبتی افسانه‌ای، یا استعدادی دیگر که شرطش را دارید.",
  },
  "sorcerer/sorcerer-subclass": {
    name: "زیرکلاس ساحر",
    line: "راهی را که از این پس می‌روید برگزینید.",
  },
  "sorcerer/spellcasting": {
    name: "افسونگری",
    line: "افسون‌هایی که از درون خودتان می‌جوشد، با کاریزما.",
  },
  "warlock/ability-score-improvement": {
    name: "بهبود توانایی",
    line: "توانایی‌ها را بالا ببرید یا استعدادی دیگر بردارید.",
  },
  "warlock/epic-boon": {
    name: "موهبت حماسی",
    line: "موهبتی افسانه‌ای، یا استعدادی دیگر که شرطش را دارید.",
  },
  "warlock/warlock-subclass": {
    name: "زیرکلاس وارلاک",
    line: "راهی را که از این پس می‌روید برگزینید.",
  },
  "wizard/ability-score-improvement": {
    name: "بهبود توانایی",
    line: "توانایی‌ها را بالا ببرید یا استعدادی دیگر بردارید.",
  },
  "wizard/epic-boon": {
    name: "موهبت حماسی",
    line: "موهبتی افسانه‌ای، یا استعدادی دیگر که شرطش را دارید.",
  },
  "wizard/wizard-subclass": {
    name: "زیرکلاس جادوگر",
    line: "راهی را که از این پس می‌روید برگزینید.",
  },
  "wizard/spellcasting": {
    name: "افسونگری",
    line: "افسون‌هایی از کتاب افسونی که با شما بزرگ می‌شود، با هوش.",
  },
};
