import type { ClassRow, SubclassRow } from "@/lib/rulebook/pack";
import { fullSlots } from "@/lib/rulebook/packs/srd-5.2/casting";
import {
  featuresOf,
  improvements,
  numbers,
  ref,
  saves,
  simple,
  skillsChoice,
  subclassChoice,
} from "@/lib/rulebook/packs/srd-5.2/feature";

const f = featuresOf("wizard", "Classes / Wizard");

const mastered = (
  id: string,
  level: number,
  count: number,
  free: { uses: 1 | "at-will"; actionOnly: boolean },
) => ({
  id,
  step: "spells" as const,
  count,
  from: {
    of: "spell" as const,
    lists: ["wizard"],
    level,
    fromSpellbook: true,
    ...(free.actionOnly ? { actionOnly: true } : {}),
  },
  picks: "spell-always" as const,
  free: {
    uses: free.uses,
    recovery: free.uses === "at-will" ? ("special" as const) : ("short-rest" as const),
  },
  asClass: "wizard",
  spellAbility: "class" as const,
});

export const wizard: ClassRow = {
  id: "wizard",
  srdRef: ref("Classes / Wizard", "Core Wizard Traits"),
  hitDie: 6,
  primaryAbilities: ["int"],
  complexity: "average",
  saves: ["int", "wis"],
  standardArray: { str: 8, dex: 12, con: 13, int: 15, wis: 14, cha: 10 },
  core: {
    grants: [...saves("int", "wis"), simple],
    choices: [
      skillsChoice(2, [
        "arcana",
        "history",
        "insight",
        "investigation",
        "medicine",
        "nature",
        "religion",
      ]),
    ],
  },
  multiclass: { grants: [], choices: [] },
  equipment: [
    {
      id: "a",
      items: [
        { item: "dagger", quantity: 2 },
        { item: "arcane-focus-staff", quantity: 1 },
        { item: "robe", quantity: 1 },
        { item: "spellbook", quantity: 1 },
        { item: "scholars-pack", quantity: 1 },
      ],
      gold: 5,
    },
    { id: "b", items: [], gold: 55 },
  ],
  subclassLevel: 3,
  spellcasting: {
    ability: "int",
    progression: "full",
    cantrips: numbers([1, 3], [4, 4], [10, 5]),
    prepared: [4, 5, 6, 7, 9, 10, 11, 12, 14, 15, 16, 16, 17, 18, 19, 21, 22, 23, 24, 25],
    slots: fullSlots,
    changes: "all-on-long-rest",
    focus: ["arcane-focus", "spellbook"],
    spellbook: { first: 6, perLevel: 2 },
    suggested: {
      cantrips: ["light", "mage-hand", "ray-of-frost"],
      prepared: ["mage-armor", "magic-missile", "sleep", "thunderwave"],
      spellbook: [
        "detect-magic",
        "feather-fall",
        "mage-armor",
        "magic-missile",
        "sleep",
        "thunderwave",
      ],
    },
  },
  features: [
    f(1, "Spellcasting"),
    f(1, "Ritual Adept"),
    f(1, "Arcane Recovery", {
      grants: [
        { give: "resource", id: "wizard/arcane-recovery", max: 1, recovery: "long-rest" },
        {
          give: "extra",
          value: { classLevel: 0.5, round: "up" },
          amount: true,
          when: "slot-levels-recovered",
        },
      ],
    }),
    f(2, "Scholar", {
      choices: [
        {
          id: "scholar",
          step: "skills",
          count: 1,
          from: {
            of: "expertise",
            ids: ["arcana", "history", "investigation", "medicine", "nature", "religion"],
          },
        },
      ],
    }),
    subclassChoice(f, "Wizard Subclass", "evoker"),
    ...improvements(f, [4, 8, 12, 16], "boon-of-spell-recall"),
    f(5, "Memorize Spell"),
    f(18, "Spell Mastery", {
      choices: [
        mastered("spell-mastery-1", 1, 1, { uses: "at-will", actionOnly: true }),
        mastered("spell-mastery-2", 2, 1, { uses: "at-will", actionOnly: true }),
      ],
    }),
    f(20, "Signature Spells", {
      choices: [mastered("signature-spells", 3, 2, { uses: 1, actionOnly: false })],
    }),
  ],
};

const s = featuresOf("evoker", "Classes / Wizard / Wizard Subclass: Evoker");
const savant = (level: number) =>
  s(level, "Evocation Savant", {
    again: level > 3,
    choices: [
      {
        id: "evocation-savant",
        step: "spells",
        count: level === 3 ? 2 : 1,
        from: {
          of: "spell",
          lists: ["wizard"],
          level: "slots",
          school: "evocation",
          ...(level === 3 ? { atMost: 2 } : {}),
        },
        picks: "spell-book",
        asClass: "wizard",
      },
    ],
  });

export const evoker: SubclassRow = {
  id: "evoker",
  class: "wizard",
  srdRef: ref("Classes / Wizard / Wizard Subclass: Evoker"),
  features: [
    // Then one more whenever a new level of slots opens: every odd wizard level from 5 to 17.
    ...[3, 5, 7, 9, 11, 13, 15, 17].map(savant),
    s(3, "Potent Cantrip"),
    s(6, "Sculpt Spells"),
    s(10, "Empowered Evocation", {
      grants: [{ give: "extra", value: { mod: "int" }, when: "evocation-damage" }],
    }),
    s(14, "Overchannel"),
  ],
};
