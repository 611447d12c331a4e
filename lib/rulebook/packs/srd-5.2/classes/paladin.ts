import type { ClassRow, SubclassRow } from "@/lib/rulebook/pack";
import { halfPrepared, halfSlots } from "@/lib/rulebook/packs/srd-5.2/casting";
import {
  always,
  armor,
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

const f = featuresOf("paladin", "Classes / Paladin");

export const paladin: ClassRow = {
  id: "paladin",
  srdRef: ref("Classes / Paladin", "Core Paladin Traits"),
  hitDie: 10,
  primaryAbilities: ["str", "cha"],
  complexity: "average",
  saves: ["wis", "cha"],
  standardArray: { str: 15, dex: 10, con: 13, int: 8, wis: 12, cha: 14 },
  core: {
    grants: [
      ...saves("wis", "cha"),
      simple,
      martial,
      ...armor("light", "medium", "heavy", "shield"),
    ],
    choices: [
      skillsChoice(2, [
        "athletics",
        "insight",
        "intimidation",
        "medicine",
        "persuasion",
        "religion",
      ]),
    ],
  },
  multiclass: { grants: [martial, ...armor("light", "medium", "shield")], choices: [] },
  equipment: [
    {
      id: "a",
      items: [
        { item: "chain-mail", quantity: 1 },
        { item: "shield", quantity: 1 },
        { item: "longsword", quantity: 1 },
        { item: "javelin", quantity: 6 },
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
      gold: 9,
    },
    { id: "b", items: [], gold: 150 },
  ],
  subclassLevel: 3,
  spellcasting: {
    ability: "cha",
    progression: "half",
    cantrips: numbers(),
    prepared: halfPrepared,
    slots: halfSlots,
    changes: "one-on-long-rest",
    focus: ["holy-symbol"],
    suggested: { cantrips: [], prepared: ["heroism", "searing-smite"] },
  },
  features: [
    f(1, "Lay On Hands", {
      grants: [
        {
          give: "resource",
          id: "paladin/lay-on-hands",
          max: { classLevel: 5 },
          recovery: "long-rest",
          unit: "pool",
        },
      ],
    }),
    f(1, "Spellcasting"),
    f(1, "Weapon Mastery", {
      choices: [{ ...masteryChoice, count: 2, suggested: ["longsword", "javelin"] }],
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
              option("Classes / Paladin / Level 2: Fighting Style", "Blessed Warrior", [], {
                choices: [
                  {
                    id: "cantrips",
                    step: "spells",
                    count: 2,
                    from: { of: "spell", lists: ["cleric"], level: 0 },
                    picks: "spell-cantrip",
                    asClass: "paladin",
                    spellAbility: "class",
                    swap: true,
                    suggested: ["guidance", "sacred-flame"],
                  },
                ],
              }),
            ],
          },
        },
      ],
    }),
    f(2, "Paladin's Smite", {
      grants: [
        {
          give: "spell",
          spell: "divine-smite",
          mode: "always",
          ability: "class",
          free: { uses: 1, recovery: "long-rest" },
        },
      ],
    }),
    f(3, "Channel Divinity", {
      grants: [
        {
          give: "resource",
          id: "paladin/channel-divinity",
          max: { byClassLevel: numbers([3, 2], [11, 3]) },
          recovery: "one-on-short-rest",
        },
      ],
    }),
    subclassChoice(f, "Paladin Subclass", "oath-of-devotion"),
    ...improvements(f, [4, 8, 12, 16], "boon-of-truesight"),
    f(5, "Extra Attack", { grants: [{ give: "extra-attacks", count: 1 }] }),
    f(5, "Faithful Steed", {
      grants: [
        {
          give: "spell",
          spell: "find-steed",
          mode: "always",
          ability: "class",
          free: { uses: 1, recovery: "long-rest" },
        },
      ],
    }),
    f(6, "Aura of Protection", {
      grants: [{ give: "save-bonus", value: { mod: "cha", min: 1 }, aura: true }],
    }),
    f(9, "Abjure Foes", {
      grants: [
        { give: "extra", value: { mod: "cha", min: 1 }, amount: true, when: "creatures-targeted" },
      ],
    }),
    f(10, "Aura of Courage", {
      grants: [{ give: "condition-immunity", condition: "frightened", aura: true }],
    }),
    f(11, "Radiant Strikes", {
      grants: [
        { give: "extra", dice: "1d8", type: "radiant", when: "melee-weapon-or-unarmed-hit" },
      ],
    }),
    f(14, "Restoring Touch"),
    f(18, "Aura Expansion"),
  ],
};

const s = featuresOf("oath-of-devotion", "Classes / Paladin / Paladin Subclass: Oath of Devotion");

export const oathOfDevotion: SubclassRow = {
  id: "oath-of-devotion",
  class: "paladin",
  srdRef: ref("Classes / Paladin / Paladin Subclass: Oath of Devotion"),
  features: [
    s(3, "Oath of Devotion Spells", {
      grants: [
        ...always(3, "protection-from-evil-and-good", "shield-of-faith"),
        ...always(5, "aid", "zone-of-truth"),
        ...always(9, "beacon-of-hope", "dispel-magic"),
        ...always(13, "freedom-of-movement", "guardian-of-faith"),
        ...always(17, "commune", "flame-strike"),
      ],
    }),
    s(3, "Sacred Weapon", {
      grants: [{ give: "extra", value: { mod: "cha", min: 1 }, when: "sacred-weapon" }],
    }),
    s(7, "Aura of Devotion", {
      grants: [{ give: "condition-immunity", condition: "charmed", aura: true }],
    }),
    s(15, "Smite of Protection"),
    s(20, "Holy Nimbus", {
      grants: [
        { give: "resource", id: "oath-of-devotion/holy-nimbus", max: 1, recovery: "long-rest" },
        {
          give: "extra",
          value: { sum: [{ mod: "cha" }, { proficiency: 1 }] },
          type: "radiant",
          when: "holy-nimbus",
        },
        { give: "advantage", on: "save", when: "holy-nimbus-fiends-undead" },
      ],
    }),
  ],
};
