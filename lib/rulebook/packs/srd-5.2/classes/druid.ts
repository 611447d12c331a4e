import type { Grant } from "@/lib/rulebook/grants";
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

const f = featuresOf("druid", "Classes / Druid");
const order = "Classes / Druid / Level 1: Primal Order";
const fury = "Classes / Druid / Level 7: Elemental Fury";

export const druid: ClassRow = {
  id: "druid",
  srdRef: ref("Classes / Druid", "Core Druid Traits"),
  hitDie: 8,
  primaryAbilities: ["wis"],
  complexity: "high",
  saves: ["int", "wis"],
  standardArray: { str: 8, dex: 12, con: 14, int: 13, wis: 15, cha: 10 },
  core: {
    grants: [
      ...saves("int", "wis"),
      simple,
      ...armor("light", "shield"),
      { give: "tool", tool: "herbalism-kit" },
    ],
    choices: [
      skillsChoice(2, [
        "animal-handling",
        "arcana",
        "insight",
        "medicine",
        "nature",
        "perception",
        "religion",
        "survival",
      ]),
    ],
  },
  multiclass: { grants: armor("light", "shield"), choices: [] },
  equipment: [
    {
      id: "a",
      items: [
        { item: "leather-armor", quantity: 1 },
        { item: "shield", quantity: 1 },
        { item: "sickle", quantity: 1 },
        { item: "druidic-focus-wooden-staff", quantity: 1 },
        { item: "explorers-pack", quantity: 1 },
        { item: "herbalism-kit", quantity: 1 },
      ],
      gold: 9,
    },
    { id: "b", items: [], gold: 50 },
  ],
  subclassLevel: 3,
  spellcasting: {
    ability: "wis",
    progression: "full",
    cantrips: numbers([1, 2], [4, 3], [10, 4]),
    prepared: fullPrepared,
    slots: fullSlots,
    changes: "all-on-long-rest",
    focus: ["druidic-focus"],
    suggested: {
      cantrips: ["druidcraft", "produce-flame"],
      prepared: ["animal-friendship", "cure-wounds", "faerie-fire", "thunderwave"],
    },
  },
  features: [
    f(1, "Spellcasting"),
    f(1, "Druidic", {
      grants: [{ give: "language", language: "druidic" }, ...always(1, "speak-with-animals")],
    }),
    f(1, "Primal Order", {
      choices: [
        {
          id: "primal-order",
          step: "class",
          count: 1,
          from: {
            of: "option",
            options: [
              option(
                order,
                "Magician",
                [
                  {
                    give: "check-bonus",
                    skills: ["arcana", "nature"],
                    value: { mod: "wis", min: 1 },
                  },
                ],
                {
                  choices: [
                    {
                      id: "cantrip",
                      step: "spells",
                      count: 1,
                      from: { of: "spell", lists: ["druid"], level: 0 },
                      picks: "spell-cantrip",
                      asClass: "druid",
                      spellAbility: "class",
                    },
                  ],
                },
              ),
              option(order, "Warden", [martial, ...armor("medium")]),
            ],
          },
        },
      ],
    }),
    f(2, "Wild Shape", {
      grants: [
        {
          give: "resource",
          id: "druid/wild-shape",
          max: { byClassLevel: numbers([2, 2], [6, 3], [17, 4]) },
          recovery: "one-on-short-rest",
        },
        {
          give: "extra",
          value: { byClassLevel: numbers([2, 4], [4, 6], [8, 8]) },
          amount: true,
          when: "known-forms",
        },
        {
          give: "extra",
          value: { byClassLevel: numbers([2, 0.25], [4, 0.5], [8, 1]) },
          amount: true,
          when: "form-challenge",
        },
        {
          give: "extra",
          value: { classLevel: 0.5, round: "down" },
          amount: true,
          when: "form-hours",
        },
        { give: "extra", value: { classLevel: 1 }, amount: true, when: "temporary-hit-points" },
      ],
    }),
    f(2, "Wild Companion", {
      grants: [
        {
          give: "spell",
          spell: "find-familiar",
          mode: "feature-only",
          ability: "class",
          asClass: "druid",
        },
      ],
    }),
    subclassChoice(f, "Druid Subclass", "circle-of-the-land"),
    ...improvements(f, [4, 8, 12, 16], "boon-of-dimensional-travel"),
    f(5, "Wild Resurgence", {
      grants: [{ give: "resource", id: "druid/wild-resurgence", max: 1, recovery: "long-rest" }],
    }),
    f(7, "Elemental Fury", {
      choices: [
        {
          id: "elemental-fury",
          step: "class",
          count: 1,
          from: {
            of: "option",
            options: [
              option(fury, "Potent Spellcasting", [
                { give: "spell-damage", cantripsOf: "druid", value: { mod: "wis" } },
                {
                  give: "extra",
                  value: 300,
                  amount: true,
                  when: "druid-cantrip-range",
                  minClassLevel: 15,
                },
              ]),
              option(fury, "Primal Strike", [
                {
                  give: "extra",
                  dice: dice([1, "1d8"], [15, "2d8"]),
                  when: "once-per-turn-weapon-hit",
                },
              ]),
            ],
          },
        },
      ],
    }),
    f(15, "Improved Elemental Fury"),
    f(18, "Beast Spells"),
    f(20, "Archdruid", {
      grants: [
        { give: "resource", id: "druid/archdruid", max: 1, recovery: "long-rest" },
        { give: "at-initiative", resource: "druid/wild-shape", least: 1 },
      ],
    }),
  ],
};

const s = featuresOf("circle-of-the-land", "Classes / Druid / Druid Subclass: Circle of the Land");
const lands =
  "Classes / Druid / Druid Subclass: Circle of the Land / Level 3: Circle of the Land Spells";
const ward = (damage: "fire" | "cold" | "lightning" | "poison"): Grant => ({
  give: "resistance",
  damage,
  minClassLevel: 10,
});

export const circleOfTheLand: SubclassRow = {
  id: "circle-of-the-land",
  class: "druid",
  srdRef: ref("Classes / Druid / Druid Subclass: Circle of the Land"),
  features: [
    s(3, "Circle of the Land Spells", {
      choices: [
        {
          id: "land",
          step: "class",
          count: 1,
          from: {
            of: "option",
            options: [
              option(lands, "Arid", [
                ...always(3, "blur", "burning-hands", "fire-bolt"),
                ...always(5, "fireball"),
                ...always(7, "blight"),
                ...always(9, "wall-of-stone"),
                ward("fire"),
              ]),
              option(lands, "Polar", [
                ...always(3, "fog-cloud", "hold-person", "ray-of-frost"),
                ...always(5, "sleet-storm"),
                ...always(7, "ice-storm"),
                ...always(9, "cone-of-cold"),
                ward("cold"),
              ]),
              option(lands, "Temperate", [
                ...always(3, "misty-step", "shocking-grasp", "sleep"),
                ...always(5, "lightning-bolt"),
                ...always(7, "freedom-of-movement"),
                ...always(9, "tree-stride"),
                ward("lightning"),
              ]),
              option(lands, "Tropical", [
                ...always(3, "acid-splash", "ray-of-sickness", "web"),
                ...always(5, "stinking-cloud"),
                ...always(7, "polymorph"),
                ...always(9, "insect-plague"),
                ward("poison"),
              ]),
            ],
          },
        },
      ],
    }),
    s(3, "Land's Aid", {
      grants: [
        { give: "extra", dice: dice([1, "2d6"], [10, "3d6"], [14, "4d6"]), when: "lands-aid" },
      ],
    }),
    s(6, "Natural Recovery", {
      grants: [
        // Two benefits, each once between two long rests: slots at a short rest, and a circle spell without a slot.
        {
          give: "resource",
          id: "circle-of-the-land/natural-recovery",
          max: 1,
          recovery: "long-rest",
        },
        {
          give: "resource",
          id: "circle-of-the-land/natural-recovery-spell",
          max: 1,
          recovery: "long-rest",
        },
        {
          give: "extra",
          value: { classLevel: 0.5, round: "up" },
          amount: true,
          when: "slot-levels-recovered",
        },
      ],
    }),
    s(10, "Nature's Ward", { grants: [{ give: "condition-immunity", condition: "poisoned" }] }),
    s(14, "Nature's Sanctuary"),
  ],
};
