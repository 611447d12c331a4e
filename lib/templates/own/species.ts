import { figure, ownTemplate } from "./own-template";

const made = (
  id: string,
  names: { en: string; fa: string },
  about: { en: string; fa: string },
  words: string,
  more: {
    tags: string[];
    painter: NonNullable<Parameters<typeof ownTemplate>[0]["painter"]>;
    style: Parameters<typeof ownTemplate>[0]["style"];
    classes: [string, string];
  },
) =>
  ownTemplate({
    key: `species-${id}`,
    title: names,
    about,
    category: "species",
    style: more.style,
    painter: more.painter,
    tags: [id, ...more.tags],
    prompt: `head and shoulders portrait of ${figure}, {class}, {clothes}, {accessory}, {mood}, ${words}`,
    examples: more.classes.map((calling) => [id, calling] as const),
  });

/** A look for each people, drawn from where they live. */
export const speciesTemplates = [
  made(
    "dragonborn",
    { en: "Heir of the Ember Court", fa: "وارث دربار اخگر" },
    {
      en: "Scales lit from below by coals, smoke curling past the crest.",
      fa: "پولک‌هایی که از زیر با زغال گداخته روشن شده‌اند و دودی که کنار تاج می‌پیچد.",
    },
    "lit from below by glowing coals, curling smoke, embers in the air, deep crimson and gold, oil painting",
    {
      tags: ["fire", "court"],
      painter: { palette: "ember", sky: "dusk", frame: "paladin" },
      style: "oil",
      classes: ["paladin", "sorcerer"],
    },
  ),
  made(
    "dwarf",
    { en: "Under the Mountain", fa: "زیر کوه" },
    {
      en: "Forge light, hewn stone and braids with rings of brass.",
      fa: "نور کوره، سنگ تراشیده و گیس‌هایی با حلقه‌های برنجی.",
    },
    "in a hall of hewn stone, warm forge light, brass rings and rune carvings, woodcut with sturdy lines",
    {
      tags: ["forge", "stone"],
      painter: { palette: "gold", sky: "dusk", frame: "barbarian" },
      style: "woodcut",
      classes: ["fighter", "cleric"],
    },
  ),
  made(
    "elf",
    { en: "Silver Birch Hour", fa: "ساعت توس نقره‌ای" },
    {
      en: "First light between birches; leaves and thread of silver.",
      fa: "نخستین روشنایی میان درختان توس، با برگ و نخ نقره.",
    },
    "among silver birches at first light, drifting leaves, fine silver embroidery, delicate watercolour washes",
    {
      tags: ["forest", "dawn"],
      painter: { palette: "sea", sky: "dawn", frame: "ranger" },
      style: "watercolour",
      classes: ["ranger", "wizard"],
    },
  ),
  made(
    "gnome",
    { en: "Clockwork Attic", fa: "اتاق زیرشیروانی پر از چرخ‌دنده" },
    {
      en: "A cluttered workshop full of ticking, with a grin in the middle.",
      fa: "کارگاهی شلوغ و پر از تیک‌تاک، با لبخندی در میانه.",
    },
    "in a cluttered attic workshop of cogs and lenses, lamplight, dust in the beams, storybook illustration",
    {
      tags: ["workshop", "cogs"],
      painter: { palette: "dusk", sky: "night", frame: "wizard" },
      style: "storybook",
      classes: ["wizard", "bard"],
    },
  ),
  made(
    "goliath",
    { en: "Above the Clouds", fa: "بالای ابرها" },
    {
      en: "A ridge, thin air and a sky that has room for a giant.",
      fa: "یال کوه، هوای رقیق و آسمانی که برای یک غول جا دارد.",
    },
    "on a windswept ridge above the clouds, cold clear light, banners in the wind, monumental fresco",
    {
      tags: ["mountain", "sky"],
      painter: { palette: "ink", sky: "storm", frame: "barbarian" },
      style: "fresco",
      classes: ["barbarian", "monk"],
    },
  ),
  made(
    "halfling",
    { en: "Second Supper", fa: "شام دوم" },
    {
      en: "A kitchen window, a kettle, and somebody who is needed elsewhere.",
      fa: "پنجرهٔ آشپزخانه، کتری، و کسی که جای دیگری چشم‌به‌راهش هستند.",
    },
    "by a round kitchen window at evening, copper kettle and hanging herbs, cosy glow, storybook illustration",
    {
      tags: ["home", "evening"],
      painter: { palette: "gold", sky: "dusk", frame: "bard" },
      style: "storybook",
      classes: ["rogue", "bard"],
    },
  ),
  made(
    "human",
    { en: "Road Worn", fa: "خاک راه خورده" },
    {
      en: "Dust on the cloak, a long way behind and a longer one ahead.",
      fa: "غبار بر شنل، راهی دراز پشت سر و راهی درازتر پیش رو.",
    },
    "on an old trade road at sunset, dust on the cloak, distant towers, painterly with soft edges, oil painting",
    {
      tags: ["road", "sunset"],
      painter: { palette: "ember", sky: "dusk", frame: "fighter" },
      style: "oil",
      classes: ["fighter", "ranger"],
    },
  ),
  made(
    "orc",
    { en: "Drums at Dusk", fa: "طبل‌ها در غروب" },
    {
      en: "War paint, firelight and a camp that goes quiet to listen.",
      fa: "نقش جنگ بر چهره، نور آتش و اردویی که برای شنیدن خاموش می‌شود.",
    },
    "at a camp of hide tents, drums and firelight, proud bearing, bold ink strokes with ochre washes",
    {
      tags: ["camp", "fire"],
      painter: { palette: "moss", sky: "dusk", frame: "druid" },
      style: "ink",
      classes: ["barbarian", "druid"],
    },
  ),
  made(
    "tiefling",
    { en: "Candle and Contract", fa: "شمع و پیمان" },
    {
      en: "A velvet room, one candle and a bargain nobody regrets yet.",
      fa: "اتاقی مخملی، یک شمع و پیمانی که هنوز کسی از آن پشیمان نیست.",
    },
    "in a velvet room by one candle, ornate shadows, wax seals and parchment, dramatic chiaroscuro, oil painting",
    {
      tags: ["candle", "pact"],
      painter: { palette: "rose", sky: "night", frame: "warlock" },
      style: "oil",
      classes: ["warlock", "sorcerer"],
    },
  ),
];
