import type { ClassRow, SubclassRow } from "@/lib/rulebook/pack";
import {
  armor,
  featuresOf,
  improvements,
  masteryChoice,
  ref,
  saves,
  simple,
  skillsChoice,
  subclassChoice,
} from "@/lib/rulebook/packs/srd-5.2/feature";

const f = featuresOf("rogue", "Classes / Rogue");
const skills = [
  "acrobatics",
  "athletics",
  "deception",
  "insight",
  "intimidation",
  "investigation",
  "perception",
  "persuasion",
  "sleight-of-hand",
  "stealth",
];
const sneakAttack = Array.from({ length: 20 }, (_, index) => `${Math.ceil((index + 1) / 2)}d6`);

export const rogue: ClassRow = {
  id: "rogue",
  srdRef: ref("Classes / Rogue", "Core Rogue Traits"),
  hitDie: 8,
  primaryAbilities: ["dex"],
  complexity: "low",
  saves: ["dex", "int"],
  standardArray: { str: 12, dex: 15, con: 13, int: 14, wis: 10, cha: 8 },
  core: {
    grants: [
      ...saves("dex", "int"),
      simple,
      { give: "weapon", weapons: { category: "martial", anyProperty: ["finesse", "light"] } },
      ...armor("light"),
      { give: "tool", tool: "thieves-tools" },
    ],
    choices: [skillsChoice(4, skills)],
  },
  multiclass: {
    grants: [...armor("light"), { give: "tool", tool: "thieves-tools" }],
    choices: [skillsChoice(1, skills)],
  },
  equipment: [
    {
      id: "a",
      items: [
        { item: "leather-armor", quantity: 1 },
        { item: "dagger", quantity: 2 },
        { item: "shortsword", quantity: 1 },
        { item: "shortbow", quantity: 1 },
        { item: "arrows", quantity: 20 },
        { item: "quiver", quantity: 1 },
        { item: "thieves-tools", quantity: 1 },
        { item: "burglars-pack", quantity: 1 },
      ],
      gold: 8,
    },
    { id: "b", items: [], gold: 100 },
  ],
  subclassLevel: 3,
  features: [
    f(1, "Expertise", {
      choices: [
        {
          id: "expertise",
          step: "skills",
          count: 2,
          from: { of: "expertise" },
          suggested: ["sleight-of-hand", "stealth"],
        },
      ],
    }),
    f(1, "Sneak Attack", { grants: [{ give: "extra", dice: sneakAttack, when: "sneak-attack" }] }),
    f(1, "Thieves' Cant", {
      grants: [{ give: "language", language: "thieves-cant" }],
      choices: [
        { id: "language", step: "languages", count: 1, from: { of: "language", rarity: "any" } },
      ],
    }),
    f(1, "Weapon Mastery", {
      choices: [{ ...masteryChoice, count: 2, suggested: ["dagger", "shortbow"] }],
    }),
    f(2, "Cunning Action"),
    subclassChoice(f, "Rogue Subclass", "thief"),
    f(3, "Steady Aim"),
    ...improvements(f, [4, 8, 10, 12, 16], "boon-of-the-night-spirit"),
    f(5, "Cunning Strike", {
      grants: [{ give: "save-dc", id: "rogue/cunning-strike", ability: "dex" }],
    }),
    f(5, "Uncanny Dodge"),
    f(6, "Expertise", {
      again: true,
      choices: [{ id: "expertise", step: "skills", count: 2, from: { of: "expertise" } }],
    }),
    f(7, "Evasion"),
    f(7, "Reliable Talent", { grants: [{ give: "dice-rule", rule: "ten-at-least" }] }),
    f(11, "Improved Cunning Strike"),
    f(14, "Devious Strikes"),
    f(15, "Slippery Mind", { grants: saves("wis", "cha") }),
    f(18, "Elusive"),
    f(20, "Stroke of Luck", {
      grants: [{ give: "resource", id: "rogue/stroke-of-luck", max: 1, recovery: "short-rest" }],
    }),
  ],
};

const s = featuresOf("thief", "Classes / Rogue / Rogue Subclass: Thief");

export const thief: SubclassRow = {
  id: "thief",
  class: "rogue",
  srdRef: ref("Classes / Rogue / Rogue Subclass: Thief"),
  features: [
    s(3, "Fast Hands"),
    s(3, "Second-Story Work", {
      grants: [{ give: "speed", mode: "climb", value: "walk", as: "set" }],
    }),
    s(9, "Supreme Sneak"),
    s(13, "Use Magic Device", { grants: [{ give: "attunement", max: 4 }] }),
    s(17, "Thief's Reflexes"),
  ],
};
