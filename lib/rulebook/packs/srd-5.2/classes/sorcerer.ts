import type { ClassRow, SubclassRow } from "@/lib/rulebook/pack";
import { fullPrepared, fullSlots } from "@/lib/rulebook/packs/srd-5.2/casting";
import {
  always,
  featuresOf,
  growing,
  improvements,
  numbers,
  option,
  ref,
  saves,
  simple,
  skillsChoice,
  subclassChoice,
} from "@/lib/rulebook/packs/srd-5.2/feature";

const f = featuresOf("sorcerer", "Classes / Sorcerer");
const metamagic = [
  "Careful Spell",
  "Distant Spell",
  "Empowered Spell",
  "Extended Spell",
  "Heightened Spell",
  "Quickened Spell",
  "Seeking Spell",
  "Subtle Spell",
  "Transmuted Spell",
  "Twinned Spell",
].map((title) => option("Classes / Sorcerer / Metamagic Options", title));

export const sorcerer: ClassRow = {
  id: "sorcerer",
  srdRef: ref("Classes / Sorcerer", "Core Sorcerer Traits"),
  hitDie: 6,
  primaryAbilities: ["cha"],
  complexity: "high",
  saves: ["con", "cha"],
  standardArray: { str: 10, dex: 13, con: 14, int: 8, wis: 12, cha: 15 },
  core: {
    grants: [...saves("con", "cha"), simple],
    choices: [
      skillsChoice(2, ["arcana", "deception", "insight", "intimidation", "persuasion", "religion"]),
    ],
  },
  multiclass: { grants: [], choices: [] },
  equipment: [
    {
      id: "a",
      items: [
        { item: "spear", quantity: 1 },
        { item: "dagger", quantity: 2 },
        { item: "arcane-focus-crystal", quantity: 1 },
        { item: "dungeoneers-pack", quantity: 1 },
      ],
      gold: 28,
    },
    { id: "b", items: [], gold: 50 },
  ],
  subclassLevel: 3,
  spellcasting: {
    ability: "cha",
    progression: "full",
    cantrips: numbers([1, 4], [4, 5], [10, 6]),
    // Two at level 1 and four at level 2, then the column that bard, cleric and druid share.
    prepared: [2, 4, ...fullPrepared.slice(2)],
    slots: fullSlots,
    changes: "one-on-level",
    focus: ["arcane-focus"],
    suggested: {
      cantrips: ["light", "prestidigitation", "shocking-grasp", "sorcerous-burst"],
      prepared: ["burning-hands", "detect-magic"],
    },
  },
  features: [
    f(1, "Spellcasting"),
    f(1, "Innate Sorcery", {
      grants: [
        { give: "resource", id: "sorcerer/innate-sorcery", max: 2, recovery: "long-rest" },
        { give: "extra", value: 1, when: "innate-sorcery-save-dc" },
        { give: "advantage", on: "attack", when: "innate-sorcery" },
      ],
    }),
    f(2, "Font of Magic", {
      grants: [
        {
          give: "resource",
          id: "sorcerer/font-of-magic",
          max: { classLevel: 1 },
          recovery: "long-rest",
          unit: "point",
        },
      ],
    }),
    ...growing(
      f,
      "Metamagic",
      [
        [2, 2],
        [10, 4],
        [17, 6],
      ],
      { id: "metamagic", step: "class", from: { of: "option", options: metamagic }, swap: true },
    ),
    subclassChoice(f, "Sorcerer Subclass", "draconic-sorcery"),
    ...improvements(f, [4, 8, 12, 16], "boon-of-dimensional-travel"),
    f(5, "Sorcerous Restoration", {
      grants: [
        { give: "resource", id: "sorcerer/sorcerous-restoration", max: 1, recovery: "long-rest" },
        {
          give: "extra",
          value: { classLevel: 0.5, round: "down" },
          amount: true,
          when: "points-regained",
        },
      ],
    }),
    f(7, "Sorcery Incarnate"),
    f(20, "Arcane Apotheosis"),
  ],
};

const s = featuresOf(
  "draconic-sorcery",
  "Classes / Sorcerer / Sorcerer Subclass: Draconic Sorcery",
);

export const draconicSorcery: SubclassRow = {
  id: "draconic-sorcery",
  class: "sorcerer",
  srdRef: ref("Classes / Sorcerer / Sorcerer Subclass: Draconic Sorcery"),
  features: [
    s(3, "Draconic Resilience", {
      grants: [
        // 3 at level 3 and 1 more for each level after: the class level itself.
        { give: "hit-points", value: { classLevel: 1 } },
        {
          give: "armor-class",
          base: { sum: [10, { mod: "dex" }, { mod: "cha" }] },
          allows: "shield",
        },
      ],
    }),
    s(3, "Draconic Spells", {
      grants: [
        ...always(3, "alter-self", "chromatic-orb", "command", "dragons-breath"),
        ...always(5, "fear", "fly"),
        ...always(7, "arcane-eye", "charm-monster"),
        ...always(9, "legend-lore", "summon-dragon"),
      ],
    }),
    s(6, "Elemental Affinity", {
      grants: [{ give: "extra", value: { mod: "cha" }, when: "affinity-damage" }],
      choices: [
        {
          id: "elemental-affinity",
          step: "class",
          count: 1,
          from: { of: "damage", ids: ["acid", "cold", "fire", "lightning", "poison"] },
          picks: "resistance",
        },
      ],
    }),
    s(14, "Dragon Wings", {
      grants: [
        { give: "resource", id: "draconic-sorcery/dragon-wings", max: 1, recovery: "long-rest" },
      ],
    }),
    s(18, "Dragon Companion", {
      grants: [
        {
          give: "spell",
          spell: "summon-dragon",
          mode: "always",
          ability: "class",
          free: { uses: 1, recovery: "long-rest" },
        },
      ],
    }),
  ],
};
