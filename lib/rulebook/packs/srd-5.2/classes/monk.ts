import type { ClassRow, SubclassRow } from "@/lib/rulebook/pack";
import {
  dice,
  featuresOf,
  improvements,
  numbers,
  ref,
  saves,
  simple,
  skillsChoice,
  subclassChoice,
} from "@/lib/rulebook/packs/srd-5.2/feature";
import { damageTypesBut } from "@/lib/rulebook/terms";

const f = featuresOf("monk", "Classes / Monk");
const martialArts = dice([1, "1d6"], [5, "1d8"], [11, "1d10"], [17, "1d12"]);
const unarmored = numbers([2, 10], [6, 15], [10, 20], [14, 25], [18, 30]);

export const monk: ClassRow = {
  id: "monk",
  srdRef: ref("Classes / Monk", "Core Monk Traits"),
  hitDie: 8,
  primaryAbilities: ["dex", "wis"],
  complexity: "high",
  saves: ["str", "dex"],
  standardArray: { str: 12, dex: 15, con: 13, int: 10, wis: 14, cha: 8 },
  core: {
    grants: [
      ...saves("str", "dex"),
      simple,
      { give: "weapon", weapons: { category: "martial", anyProperty: ["light"] } },
    ],
    choices: [
      skillsChoice(2, ["acrobatics", "athletics", "history", "insight", "religion", "stealth"]),
      {
        id: "tool",
        step: "skills",
        count: 1,
        from: { of: "tool", categories: ["artisan", "musical-instrument"] },
      },
    ],
  },
  multiclass: { grants: [], choices: [] },
  equipment: [
    {
      id: "a",
      items: [
        { item: "spear", quantity: 1 },
        { item: "dagger", quantity: 5 },
        { sameAs: "tool", quantity: 1 },
        { item: "explorers-pack", quantity: 1 },
      ],
      gold: 11,
    },
    { id: "b", items: [], gold: 50 },
  ],
  subclassLevel: 3,
  features: [
    f(1, "Martial Arts", { grants: [{ give: "martial-arts", die: martialArts }] }),
    f(1, "Unarmored Defense", {
      grants: [
        {
          give: "armor-class",
          base: { sum: [10, { mod: "dex" }, { mod: "wis" }] },
          allows: "nothing",
        },
      ],
    }),
    f(2, "Monk's Focus", {
      grants: [
        {
          give: "resource",
          id: "monk/monks-focus",
          max: { classLevel: 1 },
          recovery: "short-rest",
          unit: "point",
          minClassLevel: 2,
        },
        { give: "save-dc", id: "monk/monks-focus", ability: "wis" },
      ],
    }),
    f(2, "Unarmored Movement", {
      grants: [
        {
          give: "speed",
          mode: "walk",
          value: { byClassLevel: unarmored },
          as: "add",
          unless: "armor-or-shield",
        },
      ],
    }),
    f(2, "Uncanny Metabolism", {
      grants: [
        { give: "resource", id: "monk/uncanny-metabolism", max: 1, recovery: "long-rest" },
        { give: "extra", dice: martialArts, value: { classLevel: 1 }, when: "uncanny-metabolism" },
      ],
    }),
    f(3, "Deflect Attacks", {
      grants: [
        {
          give: "extra",
          dice: "1d10",
          value: { sum: [{ mod: "dex" }, { classLevel: 1 }] },
          when: "deflect",
        },
        {
          give: "extra",
          dice: martialArts,
          count: 2,
          value: { mod: "dex" },
          when: "deflect-redirected",
        },
      ],
    }),
    subclassChoice(f, "Monk Subclass", "warrior-of-the-open-hand"),
    ...improvements(f, [4, 8, 12, 16], "boon-of-irresistible-offense"),
    f(4, "Slow Fall", {
      grants: [{ give: "extra", value: { classLevel: 5 }, amount: true, when: "slow-fall" }],
    }),
    f(5, "Extra Attack", { grants: [{ give: "extra-attacks", count: 1 }] }),
    f(5, "Stunning Strike"),
    f(6, "Empowered Strikes"),
    f(7, "Evasion"),
    f(9, "Acrobatic Movement"),
    f(10, "Heightened Focus", {
      grants: [{ give: "extra", dice: martialArts, count: 2, when: "patient-defense" }],
    }),
    f(10, "Self-Restoration"),
    f(13, "Deflect Energy"),
    f(14, "Disciplined Survivor", { grants: saves("str", "dex", "con", "int", "wis", "cha") }),
    f(15, "Perfect Focus", {
      grants: [{ give: "at-initiative", resource: "monk/monks-focus", least: 4 }],
    }),
    f(18, "Superior Defense", {
      grants: damageTypesBut("force").map((damage) => ({
        give: "resistance",
        damage,
        when: "superior-defense",
      })),
    }),
    f(20, "Body and Mind", {
      grants: [
        { give: "ability", ability: "dex", add: 4, max: 25 },
        { give: "ability", ability: "wis", add: 4, max: 25 },
      ],
    }),
  ],
};

const s = featuresOf(
  "warrior-of-the-open-hand",
  "Classes / Monk / Monk Subclass: Warrior of the Open Hand",
);

export const warriorOfTheOpenHand: SubclassRow = {
  id: "warrior-of-the-open-hand",
  class: "monk",
  srdRef: ref("Classes / Monk / Monk Subclass: Warrior of the Open Hand"),
  features: [
    s(3, "Open Hand Technique"),
    s(6, "Wholeness of Body", {
      grants: [
        {
          give: "resource",
          id: "warrior-of-the-open-hand/wholeness-of-body",
          max: { mod: "wis", min: 1 },
          recovery: "long-rest",
          die: martialArts,
        },
        { give: "extra", dice: martialArts, value: { mod: "wis" }, when: "wholeness-of-body" },
      ],
    }),
    s(11, "Fleet Step"),
    s(17, "Quivering Palm", {
      grants: [{ give: "extra", dice: "10d12", type: "force", when: "quivering-palm" }],
    }),
  ],
};
