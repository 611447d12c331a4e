import type { ClassRow, SubclassRow } from "@/lib/rulebook/pack";
import { halfPrepared, halfSlots } from "@/lib/rulebook/packs/srd-5.2/casting";
import {
  armor,
  dice,
  featuresOf,
  improvements,
  martial,
  masteryChoice,
  numbers,
  option,
  ref,
  saves,
  simple,
  skillsChoice,
  subclassChoice,
} from "@/lib/rulebook/packs/srd-5.2/feature";

const f = featuresOf("ranger", "Classes / Ranger");
const skills = [
  "animal-handling",
  "athletics",
  "insight",
  "investigation",
  "nature",
  "perception",
  "stealth",
  "survival",
];

export const ranger: ClassRow = {
  id: "ranger",
  srdRef: ref("Classes / Ranger", "Core Ranger Traits"),
  hitDie: 10,
  primaryAbilities: ["dex", "wis"],
  complexity: "average",
  saves: ["str", "dex"],
  standardArray: { str: 12, dex: 15, con: 13, int: 8, wis: 14, cha: 10 },
  core: {
    grants: [...saves("str", "dex"), simple, martial, ...armor("light", "medium", "shield")],
    choices: [skillsChoice(3, skills)],
  },
  multiclass: {
    grants: [martial, ...armor("light", "medium", "shield")],
    choices: [skillsChoice(1, skills)],
  },
  equipment: [
    {
      id: "a",
      items: [
        { item: "studded-leather-armor", quantity: 1 },
        { item: "scimitar", quantity: 1 },
        { item: "shortsword", quantity: 1 },
        { item: "longbow", quantity: 1 },
        { item: "arrows", quantity: 20 },
        { item: "quiver", quantity: 1 },
        { item: "druidic-focus-sprig-of-mistletoe", quantity: 1 },
        { item: "explorers-pack", quantity: 1 },
      ],
      gold: 7,
    },
    { id: "b", items: [], gold: 150 },
  ],
  subclassLevel: 3,
  spellcasting: {
    ability: "wis",
    progression: "half",
    cantrips: numbers(),
    prepared: halfPrepared,
    slots: halfSlots,
    changes: "one-on-long-rest",
    focus: ["druidic-focus"],
    suggested: { cantrips: [], prepared: ["cure-wounds", "ensnaring-strike"] },
  },
  features: [
    f(1, "Spellcasting"),
    f(1, "Favored Enemy", {
      grants: [
        {
          give: "spell",
          spell: "hunters-mark",
          mode: "always",
          ability: "class",
          free: {
            uses: { byClassLevel: numbers([1, 2], [5, 3], [9, 4], [13, 5], [17, 6]) },
            recovery: "long-rest",
          },
        },
      ],
    }),
    f(1, "Weapon Mastery", {
      choices: [{ ...masteryChoice, count: 2, suggested: ["longbow", "shortsword"] }],
    }),
    f(2, "Deft Explorer", {
      choices: [
        { id: "expertise", step: "skills", count: 1, from: { of: "expertise" } },
        { id: "languages", step: "languages", count: 2, from: { of: "language", rarity: "any" } },
      ],
    }),
    f(2, "Fighting Style", {
      choices: [
        {
          id: "fighting-style",
          step: "class",
          count: 1,
          from: {
            of: "fighting-style",
            options: [
              option("Classes / Ranger / Level 2: Fighting Style", "Druidic Warrior", [], {
                choices: [
                  {
                    id: "cantrips",
                    step: "spells",
                    count: 2,
                    from: { of: "spell", lists: ["druid"], level: 0 },
                    picks: "spell-cantrip",
                    asClass: "ranger",
                    spellAbility: "class",
                    swap: true,
                    suggested: ["guidance", "starry-wisp"],
                  },
                ],
              }),
            ],
          },
        },
      ],
    }),
    subclassChoice(f, "Ranger Subclass", "hunter"),
    ...improvements(f, [4, 8, 12, 16], "boon-of-dimensional-travel"),
    f(5, "Extra Attack", { grants: [{ give: "extra-attacks", count: 1 }] }),
    f(6, "Roving", {
      grants: [
        { give: "speed", mode: "walk", value: 10, as: "add", unless: "heavy-armor" },
        { give: "speed", mode: "climb", value: "walk", as: "set" },
        { give: "speed", mode: "swim", value: "walk", as: "set" },
      ],
    }),
    f(9, "Expertise", {
      choices: [{ id: "expertise", step: "skills", count: 2, from: { of: "expertise" } }],
    }),
    f(10, "Tireless", {
      grants: [
        {
          give: "resource",
          id: "ranger/tireless",
          max: { mod: "wis", min: 1 },
          recovery: "long-rest",
        },
        { give: "extra", dice: "1d8", value: { mod: "wis" }, when: "temporary-hit-points" },
        { give: "on-rest", rest: "short", does: "ease-exhaustion" },
      ],
    }),
    f(13, "Relentless Hunter"),
    f(14, "Nature's Veil", {
      grants: [
        {
          give: "resource",
          id: "ranger/natures-veil",
          max: { mod: "wis", min: 1 },
          recovery: "long-rest",
        },
      ],
    }),
    f(17, "Precise Hunter", {
      grants: [{ give: "advantage", on: "attack", when: "hunters-mark-target" }],
    }),
    f(18, "Feral Senses", { grants: [{ give: "sense", sense: "blindsight", range: 30 }] }),
    f(20, "Foe Slayer", { grants: [{ give: "spell-dice", spell: "hunters-mark", dice: "1d10" }] }),
  ],
};

const s = featuresOf("hunter", "Classes / Ranger / Ranger Subclass: Hunter");
const prey = "Classes / Ranger / Ranger Subclass: Hunter / Level 3: Hunter's Prey";
const tactics = "Classes / Ranger / Ranger Subclass: Hunter / Level 7: Defensive Tactics";

export const hunter: SubclassRow = {
  id: "hunter",
  class: "ranger",
  srdRef: ref("Classes / Ranger / Ranger Subclass: Hunter"),
  features: [
    s(3, "Hunter's Lore"),
    s(3, "Hunter's Prey", {
      choices: [
        {
          id: "hunters-prey",
          step: "class",
          count: 1,
          from: {
            of: "option",
            options: [
              option(prey, "Colossus Slayer", [
                { give: "extra", dice: dice([1, "1d8"]), when: "wounded-target" },
              ]),
              option(prey, "Horde Breaker"),
            ],
          },
        },
      ],
    }),
    s(7, "Defensive Tactics", {
      choices: [
        {
          id: "defensive-tactics",
          step: "class",
          count: 1,
          from: {
            of: "option",
            options: [option(tactics, "Escape the Horde"), option(tactics, "Multiattack Defense")],
          },
        },
      ],
    }),
    s(11, "Superior Hunter's Prey"),
    s(15, "Superior Hunter's Defense"),
  ],
};
