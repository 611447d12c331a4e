import { figure, ownTemplate } from "./own-template";

type Row = readonly [
  id: string,
  en: string,
  fa: string,
  aboutEn: string,
  aboutFa: string,
  words: string,
  painter: NonNullable<Parameters<typeof ownTemplate>[0]["painter"]>,
  style: Parameters<typeof ownTemplate>[0]["style"],
  examples: readonly (readonly [string, string])[],
];

const rows: readonly Row[] = [
  [
    "calm",
    "Still Water",
    "آب آرام",
    "A face at rest, reflected sky, nothing to prove.",
    "چهره‌ای آسوده، بازتاب آسمان، بی‌هیچ نیازی به اثبات.",
    "serene expression, by still water, reflected sky, pale washes of watercolour",
    { palette: "sea", sky: "day" },
    "watercolour",
    [
      ["elf", "monk"],
      ["human", "druid"],
    ],
  ],
  [
    "determined",
    "No Way but Forward",
    "راهی جز پیش نیست",
    "Set jaw, wind in the cloak, banners out of focus.",
    "آرواره‌ای محکم، باد در شنل و پرچم‌هایی محو.",
    "determined expression, wind in the cloak, banners out of focus, heroic oil painting",
    { palette: "ember", sky: "storm" },
    "oil",
    [
      ["human", "paladin"],
      ["dwarf", "fighter"],
    ],
  ],
  [
    "joyful",
    "Festival Lanterns",
    "فانوس‌های جشن",
    "Paper lanterns, music somewhere and a laugh caught halfway.",
    "فانوس‌های کاغذی، نوایی از دور و خنده‌ای نیمه‌کاره.",
    "warm laugh, paper lanterns at a night festival, bright bokeh of colour, storybook illustration",
    { palette: "gold", sky: "night" },
    "storybook",
    [
      ["halfling", "bard"],
      ["gnome", "sorcerer"],
    ],
  ],
  [
    "grim",
    "After the Siege",
    "پس از محاصره",
    "Ash, a bandage and a look that has counted the fallen.",
    "خاکستر، زخم‌بندی و نگاهی که افتادگان را شمرده است.",
    "grim expression, ash and bandages, smoke on the horizon, charcoal and grey washes, woodcut",
    { palette: "bone", sky: "storm" },
    "woodcut",
    [
      ["orc", "fighter"],
      ["goliath", "barbarian"],
    ],
  ],
  [
    "mysterious",
    "Veil of Incense",
    "پردهٔ عود",
    "Smoke, half a smile and a secret kept for the price of one.",
    "دود، نیم‌لبخندی و رازی که به بهای یک راز نگه داشته می‌شود.",
    "enigmatic half-smile, veil of incense smoke, jewel tones, low lamplight, oil painting",
    { palette: "dusk", sky: "night" },
    "oil",
    [
      ["tiefling", "warlock"],
      ["elf", "rogue"],
    ],
  ],
  [
    "weary",
    "Long Watch",
    "پاس شب",
    "Grey morning, cold tea and one more hour before relief.",
    "بامدادی خاکستری، چای سرد و یک ساعت مانده تا تعویض نگهبان.",
    "weary knowing expression, grey morning light on a wall walk, cold breath, muted fresco",
    { palette: "ink", sky: "dawn" },
    "fresco",
    [
      ["dwarf", "cleric"],
      ["human", "ranger"],
    ],
  ],
  [
    "fierce",
    "Bared Teeth",
    "دندان‌های عریان",
    "Close, loud and lit by something burning.",
    "نزدیک، پرخروش و روشن از چیزی که می‌سوزد.",
    "fierce expression, close crop, lit by fire, splattered ink and red wash",
    { palette: "rose", sky: "dusk", pose: "mirrored" },
    "ink",
    [
      ["orc", "barbarian"],
      ["dragonborn", "sorcerer"],
    ],
  ],
];

/** A look for each mood; the mood stands in the words, so the sheet is not asked for it. */
export const moodTemplates = rows.map(
  ([id, en, fa, aboutEn, aboutFa, words, painter, style, examples]) =>
    ownTemplate({
      key: `mood-${id}`,
      title: { en, fa },
      about: { en: aboutEn, fa: aboutFa },
      category: "mood",
      style,
      painter,
      tags: [id, "mood"],
      prompt: `head and shoulders portrait of ${figure}, {class}, {clothes}, {accessory}, ${words}`,
      examples,
    }),
);
