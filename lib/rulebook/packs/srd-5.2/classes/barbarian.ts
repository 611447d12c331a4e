import type { ClassRow, SubclassRow } from "@/lib/rulebook/pack";
import {
  armor,
  dice,
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

const f = featuresOf("barbarian", "Classes / Barbarian");
const skills = ["animal-handling", "athletics", "intimidation", "nature", "perception", "survival"];
const rageDamage = numbers([1, 2], [9, 3], [16, 4]);

export const barbarian: ClassRow = {
  id: "barbarian",
  srdRef: ref("Classes / Barbarian", "Core Barbarian Traits"),
  hitDie: 12,
  primaryAbilities: ["str"],
  complexity: "average",
  saves: ["str", "con"],
  standardArray: { str: 15, dex: 13, con: 14, int: 10, wis: 12, cha: 8 },
  core: {
    grants: [...saves("str", "con"), simple, martial, ...armor("light", "medium", "shield")],
    choices: [skillsChoice(2, skills)],
  },
  multiclass: { grants: [martial, ...armor("shield")], choices: [] },
  equipment: [
    {
      id: "a",
      items: [
        { item: "greataxe", quantity: 1 },
        { item: "handaxe", quantity: 4 },
        { item: "explorers-pack", quantity: 1 },
      ],
      gold: 15,
    },
    { id: "b", items: [], gold: 75 },
  ],
  subclassLevel: 3,
  features: [
    f(1, "Rage", {
      grants: [
        {
          give: "resource",
          id: "barbarian/rage",
          max: { byClassLevel: numbers([1, 2], [3, 3], [6, 4], [12, 5], [17, 6]) },
          recovery: "one-on-short-rest",
        },
        { give: "extra", value: { byClassLevel: rageDamage }, when: "raging-strength-attack" },
        { give: "resistance", damage: "bludgeoning", when: "raging" },
        { give: "resistance", damage: "piercing", when: "raging" },
        { give: "resistance", damage: "slashing", when: "raging" },
        { give: "advantage", on: "check", abilities: ["str"], when: "raging" },
        { give: "advantage", on: "save", abilities: ["str"], when: "raging" },
      ],
    }),
    f(1, "Unarmored Defense", {
      grants: [
        {
          give: "armor-class",
          base: { sum: [10, { mod: "dex" }, { mod: "con" }] },
          allows: "shield",
        },
      ],
    }),
    ...growing(
      f,
      "Weapon Mastery",
      [
        [1, 2],
        [4, 3],
        [10, 4],
      ],
      {
        ...masteryChoice,
        from: { of: "weapon-mastery", kind: "melee" },
        suggested: ["greataxe", "handaxe"],
      },
    ),
    f(2, "Danger Sense", {
      grants: [{ give: "advantage", on: "save", abilities: ["dex"], when: "not-incapacitated" }],
    }),
    f(2, "Reckless Attack", {
      grants: [{ give: "advantage", on: "attack", abilities: ["str"], when: "reckless" }],
    }),
    subclassChoice(f, "Barbarian Subclass", "path-of-the-berserker"),
    f(3, "Primal Knowledge", { choices: [{ ...skillsChoice(1, skills), id: "primal-knowledge" }] }),
    ...improvements(f, [4, 8, 12, 16], "boon-of-irresistible-offense"),
    f(5, "Extra Attack", { grants: [{ give: "extra-attacks", count: 1 }] }),
    f(5, "Fast Movement", {
      grants: [{ give: "speed", mode: "walk", value: 10, as: "add", unless: "heavy-armor" }],
    }),
    f(7, "Feral Instinct", { grants: [{ give: "advantage", on: "initiative" }] }),
    f(7, "Instinctive Pounce"),
    f(9, "Brutal Strike", {
      grants: [{ give: "extra", dice: dice([1, "1d10"], [17, "2d10"]), when: "brutal-strike" }],
    }),
    f(11, "Relentless Rage", {
      grants: [{ give: "extra", value: { classLevel: 2 }, amount: true, when: "relentless-rage" }],
    }),
    f(13, "Improved Brutal Strike"),
    f(15, "Persistent Rage", {
      grants: [
        { give: "resource", id: "barbarian/persistent-rage", max: 1, recovery: "long-rest" },
      ],
    }),
    f(17, "Improved Brutal Strike", { again: true }),
    f(18, "Indomitable Might", {
      grants: [{ give: "dice-rule", rule: "score-at-least", ability: "str" }],
    }),
    f(20, "Primal Champion", {
      grants: [
        { give: "ability", ability: "str", add: 4, max: 25 },
        { give: "ability", ability: "con", add: 4, max: 25 },
      ],
    }),
  ],
};

const s = featuresOf(
  "path-of-the-berserker",
  "Classes / Barbarian / Barbarian Subclass: Path of the Berserker",
);

export const pathOfTheBerserker: SubclassRow = {
  id: "path-of-the-berserker",
  class: "barbarian",
  srdRef: ref("Classes / Barbarian / Barbarian Subclass: Path of the Berserker"),
  features: [
    s(3, "Frenzy", {
      grants: [{ give: "extra", dice: rageDamage.map((count) => `${count}d6`), when: "frenzy" }],
    }),
    s(6, "Mindless Rage", {
      grants: [
        { give: "condition-immunity", condition: "charmed", when: "raging" },
        { give: "condition-immunity", condition: "frightened", when: "raging" },
      ],
    }),
    s(10, "Retaliation"),
    s(14, "Intimidating Presence", {
      grants: [
        {
          give: "resource",
          id: "path-of-the-berserker/intimidating-presence",
          max: 1,
          recovery: "long-rest",
        },
        { give: "save-dc", id: "path-of-the-berserker/intimidating-presence", ability: "str" },
      ],
    }),
  ],
};
