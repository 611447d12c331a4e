import type { ClassRow, SubclassRow } from "@/lib/rulebook/pack";
import { invocations } from "@/lib/rulebook/packs/srd-5.2/classes/invocations";
import {
  always,
  armor,
  featuresOf,
  growing,
  improvements,
  numbers,
  ref,
  saves,
  simple,
  skillsChoice,
  subclassChoice,
} from "@/lib/rulebook/packs/srd-5.2/feature";
import { damageTypesBut } from "@/lib/rulebook/terms";

const f = featuresOf("warlock", "Classes / Warlock");
const pactSlots = numbers([1, 1], [2, 2], [11, 3], [17, 4]);

const arcanum = (level: 6 | 7 | 8 | 9) => ({
  choices: [
    {
      id: "mystic-arcanum",
      step: "spells" as const,
      count: 1,
      from: { of: "spell" as const, lists: ["warlock"], level },
      picks: "spell-arcanum" as const,
      free: { uses: 1, recovery: "long-rest" as const },
      asClass: "warlock",
      spellAbility: "class" as const,
      swap: true,
    },
  ],
  again: level > 6,
});

export const warlock: ClassRow = {
  id: "warlock",
  srdRef: ref("Classes / Warlock", "Core Warlock Traits"),
  hitDie: 8,
  primaryAbilities: ["cha"],
  complexity: "high",
  saves: ["wis", "cha"],
  standardArray: { str: 8, dex: 14, con: 13, int: 12, wis: 10, cha: 15 },
  core: {
    grants: [...saves("wis", "cha"), simple, ...armor("light")],
    choices: [
      skillsChoice(2, [
        "arcana",
        "deception",
        "history",
        "intimidation",
        "investigation",
        "nature",
        "religion",
      ]),
    ],
  },
  multiclass: { grants: armor("light"), choices: [] },
  equipment: [
    {
      id: "a",
      items: [
        { item: "leather-armor", quantity: 1 },
        { item: "sickle", quantity: 1 },
        { item: "dagger", quantity: 2 },
        { item: "arcane-focus-orb", quantity: 1 },
        { item: "book", quantity: 1 },
        { item: "scholars-pack", quantity: 1 },
      ],
      gold: 15,
    },
    { id: "b", items: [], gold: 100 },
  ],
  subclassLevel: 3,
  spellcasting: {
    ability: "cha",
    progression: "pact",
    cantrips: numbers([1, 2], [4, 3], [10, 4]),
    prepared: [2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 15],
    slots: pactSlots.map((count) => [count]),
    pactSlotLevel: numbers([1, 1], [3, 2], [5, 3], [7, 4], [9, 5]),
    changes: "one-on-level",
    focus: ["arcane-focus"],
    suggested: {
      cantrips: ["eldritch-blast", "prestidigitation"],
      prepared: ["charm-person", "hex"],
    },
  },
  features: [
    ...growing(
      f,
      "Eldritch Invocations",
      [
        [1, 1],
        [2, 3],
        [5, 5],
        [7, 6],
        [9, 7],
        [12, 8],
        [15, 9],
        [18, 10],
      ],
      {
        id: "invocations",
        step: "class",
        from: { of: "option", options: invocations },
        swap: true,
        suggested: ["pact-of-the-tome"],
      },
    ),
    f(1, "Pact Magic"),
    f(2, "Magical Cunning", {
      grants: [
        { give: "resource", id: "warlock/magical-cunning", max: 1, recovery: "long-rest" },
        // Half of the slots there are, rounded up; all of them for an eldritch master.
        {
          give: "extra",
          value: { byClassLevel: numbers([2, 1], [11, 2], [17, 2], [20, 4]) },
          when: "pact-slots-regained",
        },
      ],
    }),
    subclassChoice(f, "Warlock Subclass", "fiend-patron"),
    ...improvements(f, [4, 8, 12, 16], "boon-of-fate"),
    f(9, "Contact Patron", {
      grants: [
        {
          give: "spell",
          spell: "contact-other-plane",
          mode: "always",
          ability: "class",
          free: { uses: 1, recovery: "long-rest" },
        },
      ],
    }),
    f(11, "Mystic Arcanum", arcanum(6)),
    f(13, "Mystic Arcanum", arcanum(7)),
    f(15, "Mystic Arcanum", arcanum(8)),
    f(17, "Mystic Arcanum", arcanum(9)),
    f(20, "Eldritch Master"),
  ],
};

const s = featuresOf("fiend-patron", "Classes / Warlock / Warlock Subclass: Fiend Patron");

export const fiendPatron: SubclassRow = {
  id: "fiend-patron",
  class: "warlock",
  srdRef: ref("Classes / Warlock / Warlock Subclass: Fiend Patron"),
  features: [
    s(3, "Dark One's Blessing", {
      grants: [
        {
          give: "extra",
          value: { sum: [{ mod: "cha" }, { classLevel: 1 }] },
          amount: true,
          when: "temporary-hit-points",
        },
      ],
    }),
    s(3, "Fiend Spells", {
      grants: [
        ...always(3, "burning-hands", "command", "scorching-ray", "suggestion"),
        ...always(5, "fireball", "stinking-cloud"),
        ...always(7, "fire-shield", "wall-of-fire"),
        ...always(9, "geas", "insect-plague"),
      ],
    }),
    s(6, "Dark One's Own Luck", {
      grants: [
        {
          give: "resource",
          id: "fiend-patron/dark-ones-own-luck",
          max: { mod: "cha", min: 1 },
          recovery: "long-rest",
          die: Array.from({ length: 20 }, () => "1d10"),
        },
      ],
    }),
    s(10, "Fiendish Resilience", {
      choices: [
        {
          id: "fiendish-resilience",
          step: "class",
          count: 1,
          from: {
            of: "damage",
            ids: damageTypesBut("force"),
          },
          picks: "resistance",
        },
      ],
    }),
    s(14, "Hurl Through Hell", {
      grants: [
        { give: "resource", id: "fiend-patron/hurl-through-hell", max: 1, recovery: "long-rest" },
        { give: "extra", dice: "8d10", type: "psychic", when: "hurl-through-hell" },
      ],
    }),
  ],
};
