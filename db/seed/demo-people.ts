/** The people of the demo: the first one's sign-in is printed by `npm run up`. */
export const demoPeople = [
  {
    key: "mira",
    email: "demo@mythwright.test",
    password: "a lantern in the fen",
    name: "Mira Vale",
    locale: "en",
    bio: "Keeps a shelf of half-told stories and finishes one a week.",
  },
  {
    key: "parisa",
    email: "parisa@mythwright.test",
    password: "شب‌های پرستاره شیراز",
    name: "پریسا سپهر",
    locale: "fa",
    bio: "دفترچه‌ای پر از آدم‌هایی که هنوز زاده نشده‌اند.",
  },
] as const;

export type DemoCharacter = {
  owner: (typeof demoPeople)[number]["key"];
  name: string;
  species: string;
  class: string;
  background: string;
  pronouns: string;
  alignment: string;
  biography: string;
};

export const demoCharacters: readonly DemoCharacter[] = [
  {
    owner: "mira",
    name: "Aela Stormborn",
    species: "elf",
    class: "wizard",
    background: "sage",
    pronouns: "she/her",
    alignment: "neutral-good",
    biography:
      "Aela reads weather the way other people read letters: for what it leaves out.\n\nShe left the tower at Hollin the night its bell rang by itself, with a spellbook, two apples and a theory. The apples are gone. The theory is that somebody is writing storms, and that the handwriting is familiar.",
  },
  {
    owner: "mira",
    name: "Borin Ironfist",
    species: "dwarf",
    class: "fighter",
    background: "soldier",
    pronouns: "he/him",
    alignment: "lawful-good",
    biography:
      "Borin held a bridge for three days with eleven others. He will tell you about the other eleven.\n\nHe polishes one shield every evening, although he carries none.",
  },
  {
    owner: "mira",
    name: "Gruk of the Long Reeds",
    species: "orc",
    class: "druid",
    background: "acolyte",
    pronouns: "he/him",
    alignment: "neutral",
    biography:
      "The marsh raised him after the fever took the village. It was strict about bedtimes.\n\nGruk speaks softly, because frogs listen.",
  },
  {
    owner: "mira",
    name: "Vesper Thorne",
    species: "tiefling",
    class: "warlock",
    background: "criminal",
    pronouns: "they/them",
    alignment: "chaotic-good",
    biography:
      "Vesper signed the contract without reading it, in a hand that was not theirs, and has been looking for the loophole since.\n\nThere is always a loophole. They have found three; each led to another contract.",
  },
  {
    owner: "mira",
    name: "Pim Underbough",
    species: "halfling",
    class: "rogue",
    background: "criminal",
    pronouns: "he/him",
    alignment: "chaotic-neutral",
    biography: "Pim has never stolen anything that was not already lonely.",
  },
  {
    owner: "mira",
    name: "Rhogar Ashmantle",
    species: "dragonborn",
    class: "paladin",
    background: "soldier",
    pronouns: "he/him",
    alignment: "lawful-good",
    biography:
      "He swore his oath to a banner. When the banner burned he found that the oath had not.\n\nHe carries the ash in a small tin and is polite to fires.",
  },
  {
    owner: "mira",
    name: "Dame Ottoline Cog",
    species: "gnome",
    class: "bard",
    background: "sage",
    pronouns: "she/her",
    alignment: "chaotic-good",
    biography:
      "Ottoline collects last lines. First lines, she says, anybody can write.\n\nShe is composing an opera for one voice and a great many clocks.",
  },
  {
    owner: "parisa",
    name: "نیلوفر باران",
    species: "elf",
    class: "ranger",
    background: "acolyte",
    pronouns: "او",
    alignment: "neutral-good",
    biography:
      "نیلوفر راه رودها را از بر است؛ می‌گوید آب هرگز دروغ نمی‌گوید، تنها دیر می‌رسد.\n\nشبی که برکهٔ کودکی‌اش خشک شد کمانش را برداشت و رفت تا سرچشمه را بازخواست کند.",
  },
  {
    owner: "parisa",
    name: "سهراب آهن‌دل",
    species: "goliath",
    class: "barbarian",
    background: "soldier",
    pronouns: "او",
    alignment: "chaotic-good",
    biography:
      "در کوهستانِ سهراب برای هر خشم نامی هست. او سی‌ودو نام می‌داند و هنوز در پی سی‌وسومی است.\n\nچای را آرام می‌نوشد.",
  },
  {
    owner: "parisa",
    name: "گلنار خورشید",
    species: "human",
    class: "cleric",
    background: "acolyte",
    pronouns: "او",
    alignment: "lawful-good",
    biography:
      "گلنار فانوس معبد را هفت سال روشن نگه داشت، تا شبی که فانوس پاسخش داد.\n\nاز آن شب هیچ شمعی را بی‌سلام خاموش نمی‌کند.",
  },
  {
    owner: "parisa",
    name: "آذین سایه‌رو",
    species: "tiefling",
    class: "sorcerer",
    background: "sage",
    pronouns: "او",
    alignment: "chaotic-neutral",
    biography:
      "نخستین بار که آذین خندید پرده‌ها آتش گرفتند. خانواده‌اش پرده‌ها را عوض کردند، نه خنده را.",
  },
  {
    owner: "parisa",
    name: "کاوهٔ خاموش",
    species: "dwarf",
    class: "monk",
    background: "criminal",
    pronouns: "او",
    alignment: "lawful-neutral",
    biography: "کاوه ده سال است سخن نگفته است. می‌گویند آخرین واژه‌اش هنوز در دره می‌پیچد.",
  },
];
