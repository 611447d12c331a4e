import type { ClassRow, SubclassRow } from "@/lib/rulebook/pack";
import {
  armor,
  featuresOf,
  growing,
  improvements,
  martial,
  masteryChoice,
  numbers,
  ref,
  saves,
  simple,
  skillsChoice,
  subclassChoice,
} from "@/lib/rulebook/packs/srd-5.2/feature";

const f = featuresOf("fighter", "Classes / Fighter");

export const fighter: ClassRow = {
  id: "fighter",
  srdRef: ref("Classes / Fighter", "Core Fighter Traits"),
  hitDie: 10,
  primaryAbilities: ["str", "dex"],
  primaryAny: true,
  complexity: "low",
  saves: ["str", "con"],
  standardArray: { str: 15, dex: 14, con: 13, int: 8, wis: 10, cha: 12 },
  core: {
    grants: [
      ...saves("str", "con"),
      simple,
      martial,
      ...armor("light", "medium", "heavy", "shield"),
    ],
    choices: [
      skillsChoice(2, [
        "acrobatics",
        "animal-handling",
        "athletics",
        "history",
        "insight",
        "intimidation",
        "persuasion",
        "perception",
        "survival",
      ]),
    ],
  },
  multiclass: { grants: [martial, ...armor("light", "medium", "shield")], choices: [] },
  equipment: [
    {
      id: "a",
      items: [
        { item: "chain-mail", quantity: 1 },
        { item: "greatsword", quantity: 1 },
        { item: "flail", quantity: 1 },
        { item: "javelin", quantity: 8 },
        { item: "dungeoneers-pack", quantity: 1 },
      ],
      gold: 4,
    },
    {
      id: "b",
      items: [
        { item: "studded-leather-armor", quantity: 1 },
        { item: "scimitar", quantity: 1 },
        { item: "shortsword", quantity: 1 },
        { item: "longbow", quantity: 1 },
        { item: "arrows", quantity: 20 },
        { item: "quiver", quantity: 1 },
        { item: "dungeoneers-pack", quantity: 1 },
      ],
      gold: 11,
    },
    { id: "c", items: [], gold: 155 },
  ],
  subclassLevel: 3,
  features: [
    f(1, "Fighting Style", {
      choices: [
        {
          id: "fighting-style",
          step: "class",
          count: 1,
          from: { of: "fighting-style" },
          swap: true,
          suggested: ["defense"],
        },
      ],
    }),
    f(1, "Second Wind", {
      grants: [
        {
          give: "resource",
          id: "fighter/second-wind",
          max: { byClassLevel: numbers([1, 2], [4, 3], [10, 4]) },
          recovery: "one-on-short-rest",
        },
        { give: "extra", dice: "1d10", value: { classLevel: 1 }, when: "second-wind-healing" },
      ],
    }),
    ...growing(
      f,
      "Weapon Mastery",
      [
        [1, 3],
        [4, 4],
        [10, 5],
        [16, 6],
      ],
      { ...masteryChoice, suggested: ["greatsword", "flail", "javelin"] },
    ),
    f(2, "Action Surge", {
      grants: [
        {
          give: "resource",
          id: "fighter/action-surge",
          max: { byClassLevel: numbers([2, 1], [17, 2]) },
          recovery: "short-rest",
        },
      ],
    }),
    f(2, "Tactical Mind", { grants: [{ give: "extra", dice: "1d10", when: "tactical-mind" }] }),
    subclassChoice(f, "Fighter Subclass", "champion"),
    ...improvements(f, [4, 6, 8, 12, 14, 16], "boon-of-combat-prowess"),
    f(5, "Extra Attack", { grants: [{ give: "extra-attacks", count: 1 }] }),
    f(5, "Tactical Shift"),
    f(9, "Indomitable", {
      grants: [
        {
          give: "resource",
          id: "fighter/indomitable",
          max: { byClassLevel: numbers([9, 1], [13, 2], [17, 3]) },
          recovery: "long-rest",
        },
        { give: "extra", value: { classLevel: 1 }, when: "indomitable" },
      ],
    }),
    f(9, "Tactical Master"),
    f(11, "Two Extra Attacks", { grants: [{ give: "extra-attacks", count: 2 }] }),
    f(13, "Studied Attacks"),
    f(20, "Three Extra Attacks", { grants: [{ give: "extra-attacks", count: 3 }] }),
  ],
};

const s = featuresOf("champion", "Classes / Fighter / Fighter Subclass: Champion");

export const champion: SubclassRow = {
  id: "champion",
  class: "fighter",
  srdRef: ref("Classes / Fighter / Fighter Subclass: Champion"),
  features: [
    s(3, "Improved Critical", { grants: [{ give: "critical", from: 19 }] }),
    s(3, "Remarkable Athlete", {
      grants: [
        { give: "advantage", on: "initiative" },
        { give: "advantage", on: "check", skills: ["athletics"] },
      ],
    }),
    s(7, "Additional Fighting Style", {
      choices: [{ id: "fighting-style", step: "class", count: 1, from: { of: "fighting-style" } }],
    }),
    s(10, "Heroic Warrior"),
    s(15, "Superior Critical", { grants: [{ give: "critical", from: 18 }] }),
    s(18, "Survivor", {
      grants: [
        { give: "advantage", on: "death-save" },
        { give: "death-save", twentyFrom: 18 },
        { give: "extra", value: { sum: [5, { mod: "con" }] }, amount: true, when: "heroic-rally" },
      ],
    }),
  ],
};
