import type { ClassRow, SubclassRow } from "@/lib/rulebook/pack";
import { fullPrepared, fullSlots } from "@/lib/rulebook/packs/srd-5.2/casting";
import {
  always,
  armor,
  dice,
  featuresOf,
  improvements,
  martial,
  numbers,
  option,
  ref,
  saves,
  simple,
  skillsChoice,
  subclassChoice,
} from "@/lib/rulebook/packs/srd-5.2/feature";

const f = featuresOf("cleric", "Classes / Cleric");

export const cleric: ClassRow = {
  id: "cleric",
  srdRef: ref("Classes / Cleric", "Core Cleric Traits"),
  hitDie: 8,
  primaryAbilities: ["wis"],
  complexity: "average",
  saves: ["wis", "cha"],
  standardArray: { str: 14, dex: 8, con: 13, int: 10, wis: 15, cha: 12 },
  core: {
    grants: [...saves("wis", "cha"), simple, ...armor("light", "medium", "shield")],
    choices: [skillsChoice(2, ["history", "insight", "medicine", "persuasion", "religion"])],
  },
  multiclass: { grants: armor("light", "medium", "shield"), choices: [] },
  equipment: [
    {
      id: "a",
      items: [
        { item: "chain-shirt", quantity: 1 },
        { item: "shield", quantity: 1 },
        { item: "mace", quantity: 1 },
        {
          choose: {
            id: "holy-symbol",
            from: ["holy-symbol-amulet", "holy-symbol-emblem", "holy-symbol-reliquary"],
            suggested: "holy-symbol-amulet",
          },
          quantity: 1,
        },
        { item: "priests-pack", quantity: 1 },
      ],
      gold: 7,
    },
    { id: "b", items: [], gold: 110 },
  ],
  subclassLevel: 3,
  spellcasting: {
    ability: "wis",
    progression: "full",
    cantrips: numbers([1, 3], [4, 4], [10, 5]),
    prepared: fullPrepared,
    slots: fullSlots,
    changes: "all-on-long-rest",
    focus: ["holy-symbol"],
    suggested: {
      cantrips: ["guidance", "sacred-flame", "thaumaturgy"],
      prepared: ["bless", "cure-wounds", "guiding-bolt", "shield-of-faith"],
    },
  },
  features: [
    f(1, "Spellcasting"),
    f(1, "Divine Order", {
      choices: [
        {
          id: "divine-order",
          step: "class",
          count: 1,
          from: {
            of: "option",
            options: [
              option("Classes / Cleric / Level 1: Divine Order", "Protector", [
                martial,
                ...armor("heavy"),
              ]),
              option(
                "Classes / Cleric / Level 1: Divine Order",
                "Thaumaturge",
                [
                  {
                    give: "check-bonus",
                    skills: ["arcana", "religion"],
                    value: { mod: "wis", min: 1 },
                  },
                ],
                {
                  choices: [
                    {
                      id: "cantrip",
                      step: "spells",
                      count: 1,
                      from: { of: "spell", lists: ["cleric"], level: 0 },
                      picks: "spell-cantrip",
                      asClass: "cleric",
                      spellAbility: "class",
                    },
                  ],
                },
              ),
            ],
          },
        },
      ],
    }),
    f(2, "Channel Divinity", {
      grants: [
        {
          give: "resource",
          id: "cleric/channel-divinity",
          max: { byClassLevel: numbers([2, 2], [6, 3], [18, 4]) },
          recovery: "one-on-short-rest",
        },
        {
          give: "extra",
          dice: dice([1, "1d8"], [7, "2d8"], [13, "3d8"], [18, "4d8"]),
          value: { mod: "wis" },
          when: "divine-spark",
        },
      ],
    }),
    subclassChoice(f, "Cleric Subclass", "life-domain"),
    ...improvements(f, [4, 8, 12, 16], "boon-of-fate"),
    f(5, "Sear Undead", {
      grants: [
        {
          give: "extra",
          dice: "1d8",
          count: { mod: "wis", min: 1 },
          type: "radiant",
          when: "sear-undead",
        },
      ],
    }),
    f(7, "Blessed Strikes", {
      choices: [
        {
          id: "blessed-strikes",
          step: "class",
          count: 1,
          from: {
            of: "option",
            options: [
              option("Classes / Cleric / Level 7: Blessed Strikes", "Divine Strike", [
                {
                  give: "extra",
                  dice: dice([1, "1d8"], [14, "2d8"]),
                  when: "once-per-turn-weapon-hit",
                },
              ]),
              option("Classes / Cleric / Level 7: Blessed Strikes", "Potent Spellcasting", [
                { give: "spell-damage", cantripsOf: "cleric", value: { mod: "wis" } },
                {
                  give: "extra",
                  value: { sum: [{ mod: "wis" }, { mod: "wis" }] },
                  amount: true,
                  when: "temporary-hit-points",
                  minClassLevel: 14,
                },
              ]),
            ],
          },
        },
      ],
    }),
    f(10, "Divine Intervention", {
      grants: [
        { give: "resource", id: "cleric/divine-intervention", max: 1, recovery: "long-rest" },
      ],
    }),
    f(14, "Improved Blessed Strikes"),
    f(20, "Greater Divine Intervention"),
  ],
};

const s = featuresOf("life-domain", "Classes / Cleric / Cleric Subclass: Life Domain");

export const lifeDomain: SubclassRow = {
  id: "life-domain",
  class: "cleric",
  srdRef: ref("Classes / Cleric / Cleric Subclass: Life Domain"),
  features: [
    s(3, "Disciple of Life"),
    s(3, "Life Domain Spells", {
      grants: [
        ...always(3, "aid", "bless", "cure-wounds", "lesser-restoration"),
        ...always(5, "mass-healing-word", "revivify"),
        ...always(7, "aura-of-life", "death-ward"),
        ...always(9, "greater-restoration", "mass-cure-wounds"),
      ],
    }),
    s(3, "Preserve Life", {
      grants: [{ give: "extra", value: { classLevel: 5 }, amount: true, when: "preserve-life" }],
    }),
    s(6, "Blessed Healer"),
    s(17, "Supreme Healing", { grants: [{ give: "dice-rule", rule: "full-healing" }] }),
  ],
};
