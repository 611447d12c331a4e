import fc from "fast-check";
import type { Ability } from "@/lib/rulebook/build";

// Actors of the tabletop's dnd5e system as its own versions write them, made from random facts, and the numbers that the
// system arrives at. Written from its documents; it shares nothing with the reader.

export const versions = [1, 2, 3, 4, 5] as const;
type Version = (typeof versions)[number];
const abilityIds = ["str", "dex", "con", "int", "wis", "cha"] as const;

type ClassFacts = {
  name: string;
  die: number;
  saves: readonly Ability[];
  skills: readonly string[];
};
/** Classes whose numbers depend on nothing but what the facts say. */
const classes: readonly ClassFacts[] = [
  {
    name: "Fighter",
    die: 10,
    saves: ["str", "con"],
    skills: ["acr", "ath", "ins", "per", "prc", "sur"],
  },
  {
    name: "Wizard",
    die: 6,
    saves: ["int", "wis"],
    skills: ["arc", "his", "ins", "inv", "med", "rel"],
  },
  { name: "Cleric", die: 8, saves: ["wis", "cha"], skills: ["his", "ins", "med", "per", "rel"] },
  {
    name: "Rogue",
    die: 8,
    saves: ["dex", "int"],
    skills: ["acr", "ath", "dec", "ins", "prc", "slt", "ste"],
  },
  {
    name: "Warlock",
    die: 8,
    saves: ["wis", "cha"],
    skills: ["arc", "dec", "his", "itm", "inv", "rel"],
  },
];
const species = ["Human", "Wood Elf", "Rock Gnome", "Halfling", "Half-Elf", "Tortle"] as const;
const backgrounds = ["Acolyte", "Sage", "Soldier", "Criminal", "Haunted One"] as const;
const suits = [
  { name: "Leather Armor", base: "leather", type: "light", value: 11, dex: null, cap: 99 },
  { name: "Chain Shirt", base: "chainshirt", type: "medium", value: 13, dex: 2, cap: 2 },
  { name: "Breastplate", base: "breastplate", type: "medium", value: 14, dex: 2, cap: 2 },
  { name: "Chain Mail", base: "chainmail", type: "heavy", value: 16, dex: 0, cap: 0 },
  { name: "Plate Armor", base: "plate", type: "heavy", value: 18, dex: 0, cap: 0 },
] as const;
const skillAbility: Readonly<Record<string, Ability>> = {
  acr: "dex",
  ani: "wis",
  arc: "int",
  ath: "str",
  dec: "cha",
  his: "int",
  ins: "wis",
  itm: "cha",
  inv: "int",
  med: "wis",
  nat: "int",
  prc: "wis",
  prf: "cha",
  per: "cha",
  rel: "int",
  slt: "dex",
  ste: "dex",
  sur: "wis",
};

export type ActorFacts = {
  version: Version;
  scores: Record<Ability, number>;
  class: ClassFacts;
  levels: number;
  /** One roll for each level after the first. */
  rolls: number[];
  skills: string[];
  species: string;
  background: string;
  suit: (typeof suits)[number] | null;
  suitBonus: number;
  shield: boolean;
  /** A ring that adds to armor class and saves while it is worn and attuned. */
  ring: { bonus: number; worn: boolean } | null;
  weaponBonus: number;
  wounds: number;
  coins: number;
};

const score = fc.integer({ min: 3, max: 20 });

export const actorFacts: fc.Arbitrary<ActorFacts> = fc
  .record({
    version: fc.constantFrom(...versions),
    scores: fc.record({ str: score, dex: score, con: score, int: score, wis: score, cha: score }),
    class: fc.constantFrom(...classes),
    levels: fc.integer({ min: 1, max: 20 }),
    rolled: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), {
      minLength: 19,
      maxLength: 19,
    }),
    skillCount: fc.integer({ min: 0, max: 2 }),
    species: fc.constantFrom(...species),
    background: fc.constantFrom(...backgrounds),
    suit: fc.option(fc.constantFrom(...suits)),
    suitBonus: fc.integer({ min: 0, max: 3 }),
    shield: fc.boolean(),
    ring: fc.option(fc.record({ bonus: fc.integer({ min: 1, max: 3 }), worn: fc.boolean() })),
    weaponBonus: fc.integer({ min: 0, max: 3 }),
    wounds: fc.integer({ min: 0, max: 30 }),
    coins: fc.integer({ min: 0, max: 5000 }),
  })
  // A rogue of level 15 gains saves by a feature, which another program writes down where it knows it.
  .map((facts) => ({
    ...facts,
    levels: facts.class.name === "Rogue" ? Math.min(14, facts.levels) : facts.levels,
  }))
  .map(({ rolled, skillCount, ...facts }) => ({
    ...facts,
    rolls: rolled.slice(0, facts.levels - 1).map((part) => 1 + Math.floor(part * facts.class.die)),
    skills: facts.class.skills.slice(0, skillCount),
  }));

const modifier = (value: number) => Math.floor((value - 10) / 2);

export type ExpectedNumbers = {
  hitPoints: number;
  armorClass: number;
  initiative: number;
  saves: Record<Ability, number>;
  skills: Record<string, number>;
};

/** What the system shows for these facts. */
export function numbersOfFacts(facts: ActorFacts): ExpectedNumbers {
  const mods = Object.fromEntries(
    abilityIds.map((id) => [id, modifier(facts.scores[id])]),
  ) as Record<Ability, number>;
  const proficiency = Math.floor((facts.levels + 7) / 4);
  const ring = facts.ring?.worn ? facts.ring.bonus : 0;
  const dice = [facts.class.die, ...facts.rolls];
  const suited = facts.suit?.type === "heavy" ? 0 : Math.min(mods.dex, facts.suit?.cap ?? 99);
  const base = facts.suit ? facts.suit.value + facts.suitBonus : 10;
  return {
    hitPoints: dice.reduce((sum, roll) => sum + Math.max(1, roll + mods.con), 0),
    armorClass: base + suited + (facts.shield ? 2 : 0) + ring,
    initiative: mods.dex,
    saves: Object.fromEntries(
      abilityIds.map((id) => [
        id,
        mods[id] + (facts.class.saves.includes(id) ? proficiency : 0) + ring,
      ]),
    ) as Record<Ability, number>,
    skills: Object.fromEntries(
      Object.entries(skillAbility).map(([key, ability]) => [
        key,
        mods[ability] + (facts.skills.includes(key) ? proficiency : 0),
      ]),
    ),
  };
}

type Json = Record<string, unknown>;
const itemId = (nth: number) => `item${String(nth).padStart(12, "0")}`;

/** The actor as a file of that version of the system. */
export function actorOf(facts: ActorFacts): Json {
  const { version } = facts;
  const key = version === 1 ? "data" : "system";
  const items = itemsOf(facts).map((item, nth) => {
    const { system, effects = [], ...rest } = item as { system: Json; effects?: Json[] };
    return {
      _id: itemId(nth),
      img: "icons/svg/item-bag.svg",
      sort: nth,
      flags: {},
      effects,
      ...rest,
      [key]: system,
    };
  });
  const idOf = (type: string) =>
    items.find((item) => (item as unknown as Json).type === type)?._id ?? "";
  const expected = numbersOfFacts(facts);
  return {
    _id: "actor00000000000",
    name: "Tess of the Test",
    type: "character",
    img: "icons/svg/mystery-man.svg",
    [key]: {
      abilities: Object.fromEntries(
        abilityIds.map((id) => [
          id,
          {
            value: facts.scores[id],
            proficient: facts.class.saves.includes(id) ? 1 : 0,
            ...abilityExtras(version),
          },
        ]),
      ),
      attributes: {
        ac:
          version === 1
            ? { flat: null, calc: "default", formula: "" }
            : { flat: null, calc: "default", formula: "" },
        hp: {
          value: Math.max(0, expected.hitPoints - facts.wounds),
          max: version === 1 ? expected.hitPoints : null,
          temp: version <= 2 ? 0 : null,
          tempmax: version <= 2 ? 0 : null,
          ...(version >= 2 ? { bonuses: { level: "", overall: "" } } : { min: 0 }),
        },
        init: version === 1 ? { value: 0, bonus: 0 } : { ability: "", bonus: "" },
        movement: { walk: version >= 3 ? null : 30, units: "ft", hover: false },
        senses: { darkvision: 0, units: "ft", special: "" },
        death: { success: 0, failure: 0 },
        exhaustion: 0,
        inspiration: false,
        spellcasting: "int",
      },
      details: {
        biography: { value: "<p>Born to be <b>read</b>.</p>", public: "" },
        alignment: "Neutral Good",
        race: version >= 3 ? idOf("race") : facts.species,
        background: version >= 2 ? idOf("background") : facts.background,
        originalClass: idOf("class"),
        xp: { value: 0 },
      },
      traits: {
        size: "med",
        di: { value: [], custom: "" },
        dr: { value: [], custom: "" },
        dv: { value: [], custom: "" },
        ci: { value: [], custom: "" },
        languages: { value: ["common", "dwarvish"], custom: "" },
        weaponProf: { value: ["sim"], custom: "" },
        armorProf: { value: ["lgt"], custom: "" },
      },
      currency: { pp: 0, gp: facts.coins, ep: 0, sp: 0, cp: 0 },
      skills: Object.fromEntries(
        Object.entries(skillAbility).map(([skill, ability]) => [
          skill,
          {
            value: facts.skills.includes(skill) ? 1 : 0,
            ability,
            bonuses: { check: "", passive: "" },
          },
        ]),
      ),
      spells: {},
      bonuses: { abilities: { check: "", save: "", skill: "" }, spell: { dc: "" } },
    },
    items,
    effects: [],
    flags: {},
    ...(version === 1 ? {} : { _stats: { systemId: "dnd5e", systemVersion: `${version}.0.0` } }),
  };
}

const abilityExtras = (version: Version): Json =>
  version === 1 ? {} : { bonuses: { check: "", save: "" } };

function physical(version: Version, more: Json = {}): Json {
  return {
    description: { value: "", chat: "" },
    quantity: 1,
    weight: version >= 4 ? { value: 1, units: "lb" } : 1,
    price: version === 1 ? 1 : { value: 1, denomination: "gp" },
    equipped: true,
    identified: true,
    rarity: "",
    ...(version >= 4 ? { attunement: "", attuned: false } : { attunement: 0 }),
    ...more,
  };
}

function itemsOf(facts: ActorFacts): Json[] {
  const { version } = facts;
  const hitPoints = {
    type: "HitPoints",
    value: { 1: "max", ...Object.fromEntries(facts.rolls.map((roll, at) => [at + 2, roll])) },
  };
  const advancement = version >= 5 ? { abcdefghijklmnop: hitPoints } : [hitPoints];
  const items: Json[] = [
    {
      name: facts.class.name,
      type: "class",
      system: {
        description: { value: "" },
        levels: facts.levels,
        ...(version >= 2 ? { identifier: facts.class.name.toLowerCase(), advancement } : {}),
        ...(version >= 5
          ? { hd: { denomination: `d${facts.class.die}`, spent: 0, additional: "" } }
          : { hitDice: `d${facts.class.die}`, hitDiceUsed: 0 }),
        spellcasting: { progression: "none", ability: "" },
      },
    },
  ];
  if (version >= 2)
    items.push({
      name: facts.background,
      type: "background",
      system: { description: { value: "" }, advancement: [] },
    });
  if (version >= 3) {
    items.push({
      name: facts.species,
      type: "race",
      system: {
        description: { value: "" },
        identifier: facts.species.toLowerCase().replaceAll(" ", "-"),
        movement: { walk: 30, units: "ft" },
        senses: { darkvision: 0 },
        type: { value: "humanoid", subtype: "" },
      },
    });
  }
  if (facts.suit) items.push(suitOf(facts, facts.suit));
  if (facts.shield)
    items.push({
      name: "Shield",
      type: "equipment",
      system: physical(version, armorPart(version, "shield", "shield", 2, null, 0)),
    });
  if (facts.ring) items.push(ringOf(version, facts.ring));
  items.push(weaponOf(facts));
  return items;
}

/** The kind stood in `armor.type` up to version 2; the magic was part of the value up to version 2, too. */
function armorPart(
  version: Version,
  type: string,
  base: string,
  value: number,
  dex: number | null,
  bonus: number,
): Json {
  return version <= 2
    ? { armor: { type, value: value + bonus, dex }, ...(version === 2 ? { baseItem: base } : {}) }
    : {
        type: { value: type, baseItem: base },
        armor: { value, dex, magicalBonus: bonus === 0 ? null : bonus },
      };
}

function suitOf({ version, suitBonus }: ActorFacts, suit: (typeof suits)[number]): Json {
  return {
    name: suitBonus === 0 ? suit.name : `${suit.name} +${suitBonus}`,
    type: "equipment",
    system: physical(
      version,
      armorPart(version, suit.type, suit.base, suit.value, suit.dex, suitBonus),
    ),
  };
}

function ringOf(version: Version, { bonus, worn }: { bonus: number; worn: boolean }): Json {
  const prefix = version === 1 ? "data" : "system";
  const changes = [
    { key: `${prefix}.attributes.ac.bonus`, mode: 2, value: String(bonus) },
    { key: `${prefix}.bonuses.abilities.save`, mode: 2, value: `+${bonus}` },
  ];
  return {
    name: "Ring of the Test",
    type: "equipment",
    system: physical(version, {
      equipped: worn,
      ...(version >= 4 ? { attunement: "required", attuned: worn } : { attunement: worn ? 2 : 1 }),
      ...(version <= 2
        ? { armor: { type: "trinket", value: null, dex: null } }
        : { type: { value: "ring", baseItem: "" } }),
      rarity: "rare",
    }),
    effects: [
      {
        _id: "effect0000000000",
        [version <= 2 ? "label" : "name"]: "Ring of the Test",
        transfer: true,
        disabled: false,
        changes,
      },
    ],
  };
}

function weaponOf({ version, weaponBonus }: ActorFacts): Json {
  const base =
    version <= 3
      ? { damage: { parts: [["1d8 + @mod", "slashing"]], versatile: "1d10 + @mod" } }
      : { damage: { base: { number: 1, denomination: 8, types: ["slashing"] } } };
  const bonus =
    version <= 2
      ? { attackBonus: weaponBonus }
      : { magicalBonus: weaponBonus === 0 ? null : String(weaponBonus) };
  return {
    name: weaponBonus === 0 ? "Longsword" : `+${weaponBonus} Longsword`,
    type: "weapon",
    system: physical(version, {
      ...base,
      ...bonus,
      ...(version <= 2
        ? { weaponType: "martialM", properties: { ver: true } }
        : { type: { value: "martialM", baseItem: "longsword" }, properties: ["ver"] }),
    }),
  };
}
