import type { TextEntry } from "@/lib/rulebook/text-entry";

export const magicItemsDM: Readonly<Record<string, TextEntry>> = {
  "dagger-of-venom": {
    name: "خنجر زهرآگین",
    line: "‎+۱، و روزی یک‌بار 2d10 زهر بر تیغه با تاس نجات استقامت ۱۵.",
  },
  "dancing-sword": { name: "شمشیر رقصان", line: "به هوا پرتابش کنید تا چهار حمله کنارتان بجنگد." },
  "decanter-of-endless-water": {
    name: "تُنگ آب بی‌پایان",
    line: "چکه‌ای، فواره‌ای یا سیلی ۳۰ گالنی که آدم را می‌اندازد.",
  },
  "deck-of-illusions": {
    name: "دستهٔ اوهام",
    line: "هر کارتی که پرتاب شود، نقش موجودی بی‌آزار برمی‌خیزد.",
  },
  defender: { name: "پاسدار", line: "‎+۳، و هر نوبت بخشی از آن را به درجهٔ زره می‌دهید." },
  "demon-armor": { name: "زره دیو", line: "‎+۱، زبان دوزخیان و پنجه‌هایی 1d8؛ و از تن درنمی‌آید." },
  "dimensional-shackles": {
    name: "غل ابعاد",
    line: "آن‌که در بند است نه جابه‌جا می‌شود و نه از جهان بیرون می‌رود.",
  },
  "dragon-orb": {
    name: "گوی اژدها",
    line: "هفت شارژ نیروی کهن و اراده‌ای از خود: تاس نجات جذبهٔ ۱۵ یا شیفتگی.",
  },
  "dragon-scale-mail-black": {
    name: "زره پولک اژدها (سیاه)",
    line: "‎+۱، مقاومت در برابر اسید، و مزیت در برابر نفس اژدها.",
  },
  "dragon-scale-mail-blue": {
    name: "زره پولک اژدها (آبی)",
    line: "‎+۱، مقاومت در برابر آذرخش، و مزیت در برابر نفس اژدها.",
  },
  "dragon-scale-mail-brass": {
    name: "زره پولک اژدها (برنجی)",
    line: "‎+۱، مقاومت در برابر آتش، و مزیت در برابر نفس اژدها.",
  },
  "dragon-scale-mail-bronze": {
    name: "زره پولک اژدها (برنزی)",
    line: "‎+۱، مقاومت در برابر آذرخش، و مزیت در برابر نفس اژدها.",
  },
  "dragon-scale-mail-copper": {
    name: "زره پولک اژدها (مسی)",
    line: "‎+۱، مقاومت در برابر اسید، و مزیت در برابر نفس اژدها.",
  },
  "dragon-scale-mail-gold": {
    name: "زره پولک اژدها (زرین)",
    line: "‎+۱، مقاومت در برابر آتش، و مزیت در برابر نفس اژدها.",
  },
  "dragon-scale-mail-green": {
    name: "زره پولک اژدها (سبز)",
    line: "‎+۱، مقاومت در برابر زهر، و مزیت در برابر نفس اژدها.",
  },
  "dragon-scale-mail-red": {
    name: "زره پولک اژدها (سرخ)",
    line: "‎+۱، مقاومت در برابر آتش، و مزیت در برابر نفس اژدها.",
  },
  "dragon-scale-mail-silver": {
    name: "زره پولک اژدها (سیمین)",
    line: "‎+۱، مقاومت در برابر سرما، و مزیت در برابر نفس اژدها.",
  },
  "dragon-scale-mail-white": {
    name: "زره پولک اژدها (سپید)",
    line: "‎+۱، مقاومت در برابر سرما، و مزیت در برابر نفس اژدها.",
  },
  "dragon-slayer": { name: "اژدهاکش", line: "‎+۱، و 3d6 آسیب بیشتر بر اژدهایان." },
  "dust-of-disappearance": {
    name: "گرد ناپیدایی",
    line: "یک مشت، همه را تا ۱۰ فوت 2d4 دقیقه ناپیدا می‌کند.",
  },
  "dust-of-dryness": {
    name: "گرد خشکی",
    line: "هر نیشگون مکعبی ۱۵ فوتی آب را می‌نوشد، یا 10d6 به عنصر آب می‌زند.",
  },
  "dust-of-sneezing-and-choking": {
    name: "گرد عطسه و خفگی",
    line: "خود را گرد ناپیدایی جا می‌زند و همه را تا ۳۰ فوت خفه می‌کند.",
  },
  "dwarven-plate": {
    name: "زره صفحه‌ای دورفی",
    line: "درجهٔ زره ‎+۲، و در برابر هل‌دادن ۱۰ فوت استوارتر.",
  },
  "dwarven-thrower": {
    name: "چکش پرتابی دورف",
    line: "چکش ‎+۳ که بازمی‌گردد: در پرتاب 1d8 نیروی بیشتر، بر غول 2d8.",
  },
  "efficient-quiver": { name: "ترکش فراخ", line: "۶۰ تیر، ۱۸ زوبین و ۶ کمان در ۲ پوند." },
  "efreeti-bottle": { name: "بطری عفریت", line: "عفریتی در برنج: بنده، دشمن یا یک آرزو." },
  "elemental-gem-blue-sapphire": {
    name: "گوهر عنصر (یاقوت کبود)",
    line: "بشکنیدش تا عنصر هوا یک ساعت بیاید.",
  },
  "elemental-gem-emerald": { name: "گوهر عنصر (زمرد)", line: "بشکنیدش تا عنصر آب یک ساعت بیاید." },
  "elemental-gem-red-corundum": {
    name: "گوهر عنصر (یاقوت سرخ)",
    line: "بشکنیدش تا عنصر آتش یک ساعت بیاید.",
  },
  "elemental-gem-yellow-diamond": {
    name: "گوهر عنصر (الماس زرد)",
    line: "بشکنیدش تا عنصر خاک یک ساعت بیاید.",
  },
  "elven-chain": { name: "زره الفی", line: "درجهٔ زره ‎+۱، و برای همه آشناست." },
  "eversmoking-bottle": {
    name: "بطری دود",
    line: "دودی که ۶۰ فوت را می‌گیرد و تا ۱۲۰ فوت می‌گسترد.",
  },
  "eyes-of-charming": { name: "چشم افسون", line: "سه شارژ شیفته کردن انسان، درجهٔ نجات ۱۳." },
  "eyes-of-minute-seeing": {
    name: "چشم ریزبین",
    line: "تا یک فوت در تاریکی می‌بینید و با مزیت می‌کاوید.",
  },
  "eyes-of-the-eagle": { name: "چشم عقاب", line: "مزیت در ادراک با چشم، هرقدر دور." },
  "feather-token-anchor": { name: "پر نشان (لنگر)", line: "کشتی را یک شبانه‌روز نگه می‌دارد." },
  "feather-token-bird": {
    name: "پر نشان (پرنده)",
    line: "مرغی بزرگ می‌شود که یک روز ۵۰۰ پوند می‌برد.",
  },
  "feather-token-fan": { name: "پر نشان (بادبزن)", line: "۸ ساعت بادبان کشتی را پر می‌کند." },
  "feather-token-swan-boat": {
    name: "پر نشان (قایق قو)",
    line: "یک شبانه‌روز قایقی ۵۰ فوتی می‌شود.",
  },
  "feather-token-tree": { name: "پر نشان (درخت)", line: "بلوطی ۶۰ فوتی می‌شود." },
  "feather-token-whip": {
    name: "پر نشان (تازیانه)",
    line: "یک ساعت تازیانه‌ای پرنده با حملهٔ ‎+۹ و 1d6 + 5 نیرو.",
  },
  "figurine-of-wondrous-power-bronze-griffon": {
    name: "تندیس شگفت (شیردال برنزی)",
    line: "۶ ساعت شیردال، هر ۵ روز.",
  },
  "figurine-of-wondrous-power-ebony-fly": {
    name: "تندیس شگفت (مگس آبنوس)",
    line: "۱۲ ساعت مگسی سواری‌ده، هر ۲ روز.",
  },
  "figurine-of-wondrous-power-goat-of-terror": {
    name: "تندیس شگفت (بز هراس)",
    line: "بزی ترسناک با شاخ‌هایی که سلاح می‌شوند، ۳ ساعت هر ۱۵ روز.",
  },
  "figurine-of-wondrous-power-goat-of-travail": {
    name: "تندیس شگفت (بز رنج)",
    line: "۳ ساعت بزی غول‌پیکر، هر ۳۰ روز.",
  },
  "figurine-of-wondrous-power-goat-of-traveling": {
    name: "تندیس شگفت (بز راهوار)",
    line: "بزی سواری با ۲۴ ساعت توان، سپس ۷ روز آرام.",
  },
  "figurine-of-wondrous-power-golden-lions": {
    name: "تندیس شگفت (شیرهای زرین)",
    line: "دو شیر، هر یک یک ساعت، هر ۷ روز.",
  },
  "figurine-of-wondrous-power-marble-elephant": {
    name: "تندیس شگفت (فیل مرمر)",
    line: "یک شبانه‌روز فیل، هر ۷ روز.",
  },
  "figurine-of-wondrous-power-obsidian-steed": {
    name: "تندیس شگفت (توسن شبق)",
    line: "یک شبانه‌روز کابوس‌اسب، هر ۵ روز، و شاید نافرمان.",
  },
  "figurine-of-wondrous-power-onyx-dog": {
    name: "تندیس شگفت (سگ عقیق)",
    line: "۶ ساعت سگی زیرک، هر ۷ روز.",
  },
  "figurine-of-wondrous-power-serpentine-owl": {
    name: "تندیس شگفت (جغد مارسنگ)",
    line: "۸ ساعت جغدی بزرگ که با ذهنتان سخن می‌گوید، هر ۲ روز.",
  },
  "figurine-of-wondrous-power-silver-raven": {
    name: "تندیس شگفت (کلاغ سیمین)",
    line: "۱۲ ساعت کلاغی پیام‌بر، هر ۲ روز.",
  },
  "flame-tongue": { name: "زبانهٔ آتش", line: "با یک واژه شعله می‌کشد: هر ضربه 2d6 آتش بیشتر." },
  "folding-boat": { name: "قایق تاشو", line: "جعبه‌ای که قایق پارویی یا کشتی کوچک می‌شود." },
  "frost-brand": {
    name: "تیغ یخ",
    line: "هر ضربه 1d6 سرما، مقاومت در برابر آتش، و با بیرون‌کشیدن شعله‌ها را می‌کُشد.",
  },
  "gauntlets-of-ogre-power": { name: "دستکش زور اوگر", line: "قدرت شما ۱۹ به شمار می‌آید." },
  "gem-of-brightness": {
    name: "گوهر روشنی",
    line: "پنجاه شارژ نور: چراغ، پرتوی کورکننده یا درخششی پنج‌شارژی.",
  },
  "gem-of-seeing": { name: "گوهر بینش", line: "سه شارژ: ده دقیقه دید حقیقی تا ۱۲۰ فوت." },
  "giant-slayer": { name: "غول‌کش", line: "‎+۱، و 2d6 آسیب بیشتر بر غول‌ها که شاید بیفتند." },
  "glamoured-studded-leather": {
    name: "چرم میخ‌کوب خوش‌نما",
    line: "‎+۱، و به هر شکلی که بخواهید دیده می‌شود.",
  },
  "gloves-of-missile-snaring": {
    name: "دستکش تیرگیر",
    line: "با واکنش 1d10 به‌علاوهٔ چابکی از آسیب پرتابه می‌کاهید و اگر صفر شد می‌گیریدش.",
  },
  "gloves-of-swimming-and-climbing": {
    name: "دستکش شنا و صعود",
    line: "به تندی راه‌رفتن شنا و صعود می‌کنید و ‎+۵ در ورزیدگی.",
  },
  "goggles-of-night": {
    name: "عینک شب",
    line: "دید در تاریکی ۶۰ فوت، یا ۶۰ فوت بیش از آنچه دارید.",
  },
  "hammer-of-thunderbolts": {
    name: "چکش تندر",
    line: "‎+۱ و پنج شارژ تندر گیج‌کننده؛ کنار زور غول، ۴ قدرت بیشتر.",
  },
  "handy-haversack": {
    name: "کوله‌پشتی کاردان",
    line: "سه کیسهٔ ژرف در ۵ پوند، و آنچه می‌خواهید همیشه روست.",
  },
  "hat-of-disguise": { name: "کلاه دگرنما", line: "هرگاه بخواهید چهره عوض می‌کنید." },
  "headband-of-intellect": { name: "پیشانی‌بند خرد", line: "هوش شما ۱۹ به شمار می‌آید." },
  "helm-of-brilliance": {
    name: "کلاهخود درخشان",
    line: "گوهرهایی که با درجهٔ ۱۸ افسون می‌شوند؛ تا یاقوتی هست، مقاومت در برابر آتش.",
  },
  "helm-of-comprehending-languages": {
    name: "کلاهخود زبان‌دان",
    line: "هرگاه بخواهید هر زبانی را می‌فهمید.",
  },
  "helm-of-telepathy": {
    name: "کلاهخود دورگویی",
    line: "گفت‌وگوی ذهنی تا ۳۰ فوت؛ هر یک روزی یک‌بار، خواندن ذهن و تلقین با درجهٔ ۱۳.",
  },
  "helm-of-teleportation": { name: "کلاهخود انتقال", line: "سه شارژ انتقال." },
  "holy-avenger": {
    name: "انتقام‌گیر مقدس",
    line: "‎+۳، 2d10 تابان بر اهریمن و نامرده، و پناه از جادو در پیرامونتان.",
  },
  "horn-of-blasting": {
    name: "شیپور انفجار",
    line: "مخروطی ۳۰ فوتی با 5d8 تندر، و یک‌پنجم احتمال ترکیدن.",
  },
  "horn-of-valhalla-brass": {
    name: "شیپور والهالا (برنج)",
    line: "سه جنگاور برای آن‌که همهٔ سلاح‌های ساده را می‌شناسد.",
  },
  "horn-of-valhalla-bronze": {
    name: "شیپور والهالا (برنز)",
    line: "چهار جنگاور برای آن‌که همهٔ زره‌های میانه را می‌شناسد.",
  },
  "horn-of-valhalla-iron": {
    name: "شیپور والهالا (آهن)",
    line: "پنج جنگاور برای آن‌که همهٔ سلاح‌های جنگی را می‌شناسد.",
  },
  "horn-of-valhalla-silver": {
    name: "شیپور والهالا (سیم)",
    line: "دو جنگاور دیوانه یک ساعت، هر ۷ روز.",
  },
  "horseshoes-of-a-zephyr": {
    name: "نعل نسیم",
    line: "اسبی که ۴ اینچ بالاتر از آب و گدازه و برف می‌رود.",
  },
  "horseshoes-of-speed": { name: "نعل شتاب", line: "چهار نعل با هم مرکب را ۳۰ فوت تندتر می‌کنند." },
  "immovable-rod": { name: "میلهٔ بی‌جنبش", line: "دکمه را بزنید و همان‌جا می‌ماند، تا ۸۰۰۰ پوند." },
  "instant-fortress": {
    name: "دژ آنی",
    line: "تندیسی که برجی آدامانتین، ۲۰ فوت پهنا و ۳۰ فوت بلندا، می‌شود.",
  },
  "ioun-stone-absorption": {
    name: "سنگ آیون (جذب)",
    line: "با واکنش افسون تا سطح ۴ را می‌بلعد، در همه بیست سطح.",
  },
  "ioun-stone-agility": { name: "سنگ آیون (چابکی)", line: "چابکی ‎+۲ تا ۲۰." },
  "ioun-stone-awareness": { name: "سنگ آیون (آگاهی)", line: "مزیت در ابتکار عمل و ادراک." },
  "ioun-stone-fortitude": { name: "سنگ آیون (پایداری)", line: "استقامت ‎+۲ تا ۲۰." },
  "ioun-stone-greater-absorption": {
    name: "سنگ آیون (جذب بزرگ)",
    line: "با واکنش افسون تا سطح ۸ را می‌بلعد، در همه بیست سطح.",
  },
  "ioun-stone-insight": { name: "سنگ آیون (بینش)", line: "خرد ‎+۲ تا ۲۰." },
  "ioun-stone-intellect": { name: "سنگ آیون (هوش)", line: "هوش ‎+۲ تا ۲۰." },
  "ioun-stone-leadership": { name: "سنگ آیون (رهبری)", line: "جذبه ‎+۲ تا ۲۰." },
  "ioun-stone-mastery": { name: "سنگ آیون (استادی)", line: "امتیاز تسلط ‎+۱." },
  "ioun-stone-protection": { name: "سنگ آیون (محافظت)", line: "درجهٔ زره ‎+۱." },
  "ioun-stone-regeneration": { name: "سنگ آیون (بازرویی)", line: "پایان هر ساعت ۱۵ جان." },
  "ioun-stone-reserve": { name: "سنگ آیون (اندوخته)", line: "چهار سطح افسون برایتان نگه می‌دارد." },
  "ioun-stone-strength": { name: "سنگ آیون (قدرت)", line: "قدرت ‎+۲ تا ۲۰." },
  "ioun-stone-sustenance": { name: "سنگ آیون (بی‌نیازی)", line: "نه خوراک می‌خواهید و نه نوشیدنی." },
  "iron-bands": {
    name: "بندهای آهن",
    line: "روزی یک‌بار گوی را پرتاب کنید و تا جثهٔ عظیم را ببندید.",
  },
  "iron-flask": {
    name: "قمقمهٔ آهن",
    line: "موجود جهان دیگر را با شکست تاس نجات خرد ۱۷ به دام می‌اندازد و یک ساعت به خدمت می‌گیرد.",
  },
  "javelin-of-lightning": { name: "زوبین آذرخش", line: "با آذرخش می‌زند؛ روزی یک‌بار در مسیرش 4d6." },
  "lantern-of-revealing": { name: "فانوس آشکارگر", line: "در نور روشنش هیچ‌چیز ناپیدا نمی‌ماند." },
  "luck-blade": { name: "تیغ بخت", line: "‎+۱، تاس نجات ‎+۱، روزی یک بخت دوباره و یک تا سه آرزو." },
  "mace-of-disruption": {
    name: "گرز تباهی",
    line: "2d6 تابان بر اهریمن و نامرده؛ ناتوان‌ها شاید نابود شوند.",
  },
  "mace-of-smiting": { name: "گرز کوبنده", line: "‎+۱، و بر ساخته‌ها ‎+۳؛ تاس ۲۰ شاید خردشان کند." },
  "mace-of-terror": {
    name: "گرز هراس",
    line: "سه شارژ: هر که بخواهید تا ۳۰ فوت می‌ترسد، تاس نجات خرد ۱۵.",
  },
  "mantle-of-spell-resistance": { name: "ردای افسون‌ستیز", line: "مزیت در تاس نجات از افسون‌ها." },
  "manual-of-bodily-health": { name: "کتاب تندرستی", line: "شش روز خواندن: استقامت ‎+۲ تا ۳۰." },
  "manual-of-gainful-exercise": { name: "کتاب ورزش", line: "شش روز خواندن: قدرت ‎+۲ تا ۳۰." },
  "manual-of-golems-clay": { name: "کتاب گولم (گِل)", line: "۳۰ روز و ۶۵۰۰۰ طلا تا گولم گلی." },
  "manual-of-golems-flesh": { name: "کتاب گولم (گوشت)", line: "۶۰ روز و ۵۰۰۰۰ طلا تا گولم گوشتی." },
  "manual-of-golems-iron": { name: "کتاب گولم (آهن)", line: "۱۲۰ روز و ۱۰۰۰۰۰ طلا تا گولم آهنی." },
  "manual-of-golems-stone": { name: "کتاب گولم (سنگ)", line: "۹۰ روز و ۸۰۰۰۰ طلا تا گولم سنگی." },
  "manual-of-quickness-of-action": { name: "کتاب چالاکی", line: "شش روز خواندن: چابکی ‎+۲ تا ۳۰." },
  "marvelous-pigments": { name: "رنگ‌های شگفت", line: "در مکعبی ۲۰ فوتی نقاشی کنید تا راست شود." },
  "medallion-of-thoughts": { name: "مدال اندیشه", line: "پنج شارژ خواندن ذهن، درجهٔ نجات ۱۳." },
  "mirror-of-life-trapping": {
    name: "آینهٔ زندان",
    line: "هر که خود را در آن ببیند و تاس نجات جذبهٔ ۱۵ را ببازد، در یکی از دوازده سلول می‌ماند.",
  },
  "mithral-armor": { name: "زره میترال", line: "به سبکی پارچه: نه صدا دارد و نه قدرت می‌خواهد." },
  "mysterious-deck": {
    name: "دستهٔ رازآلود",
    line: "کارتی بکشید و زندگی دگرگون می‌شود، شاید خوب، شاید برای همیشه.",
  },
};
