import type { ClassRow, SubclassRow } from "@/lib/rulebook/pack";
import { fullPrepared, fullSlots } from "@/lib/rulebook/packs/srd-5.2/casting";
import {
  always,
  armor,
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

const f = featuresOf("bard", "Classes / Bard");
const instruments = [
  "musical-instrument-bagpipes",
  "musical-instrument-drum",
  "musical-instrument-dulcimer",
  "musical-instrument-flute",
  "musical-instrument-horn",
  "musical-instrument-lute",
  "musical-instrument-lyre",
  "musical-instrument-pan-flute",
  "musical-instrument-shawm",
  "musical-instrument-viol",
];
const inspiration = dice([1, "1d6"], [5, "1d8"], [10, "1d10"], [15, "1d12"]);

export const bard: ClassRow = {
  id: "bard",
  srdRef: ref("Classes / Bard", "Core Bard Traits"),
  hitDie: 8,
  primaryAbilities: ["cha"],
  complexity: "high",
  saves: ["dex", "cha"],
  standardArray: { str: 8, dex: 14, con: 12, int: 13, wis: 10, cha: 15 },
  core: {
    grants: [...saves("dex", "cha"), simple, ...armor("light")],
    choices: [
      skillsChoice(3),
      {
        id: "instruments",
        step: "skills",
        count: 3,
        from: { of: "tool", categories: ["musical-instrument"] },
        suggested: [
          "musical-instrument-lute",
          "musical-instrument-flute",
          "musical-instrument-drum",
        ],
      },
    ],
  },
  multiclass: {
    grants: armor("light"),
    choices: [
      skillsChoice(1),
      {
        id: "instruments",
        step: "skills",
        count: 1,
        from: { of: "tool", categories: ["musical-instrument"] },
      },
    ],
  },
  equipment: [
    {
      id: "a",
      items: [
        { item: "leather-armor", quantity: 1 },
        { item: "dagger", quantity: 2 },
        {
          choose: { id: "instrument", from: instruments, suggested: "musical-instrument-lute" },
          quantity: 1,
        },
        { item: "entertainers-pack", quantity: 1 },
      ],
      gold: 19,
    },
    { id: "b", items: [], gold: 90 },
  ],
  subclassLevel: 3,
  spellcasting: {
    ability: "cha",
    progression: "full",
    cantrips: numbers([1, 2], [4, 3], [10, 4]),
    prepared: fullPrepared,
    slots: fullSlots,
    changes: "one-on-level",
    focus: ["musical-instrument"],
    suggested: {
      cantrips: ["dancing-lights", "vicious-mockery"],
      prepared: ["charm-person", "color-spray", "dissonant-whispers", "healing-word"],
    },
  },
  features: [
    f(1, "Bardic Inspiration", {
      grants: [
        {
          give: "resource",
          id: "bard/bardic-inspiration",
          max: { mod: "cha", min: 1 },
          recovery: "long-rest",
          die: inspiration,
        },
      ],
    }),
    f(1, "Spellcasting"),
    f(2, "Expertise", {
      choices: [
        {
          id: "expertise",
          step: "skills",
          count: 2,
          from: { of: "expertise" },
          suggested: ["performance", "persuasion"],
        },
      ],
    }),
    f(2, "Jack of All Trades", { grants: [{ give: "half-proficiency" }] }),
    subclassChoice(f, "Bard Subclass", "college-of-lore"),
    ...improvements(f, [4, 8, 12, 16], "boon-of-spell-recall"),
    f(5, "Font of Inspiration", {
      grants: [
        {
          give: "resource",
          id: "bard/bardic-inspiration",
          max: { mod: "cha", min: 1 },
          recovery: "short-rest",
          die: inspiration,
        },
      ],
    }),
    f(7, "Countercharm"),
    f(9, "Expertise", {
      again: true,
      choices: [{ id: "expertise", step: "skills", count: 2, from: { of: "expertise" } }],
    }),
    f(10, "Magical Secrets", {
      grants: [{ give: "spell-list", lists: ["cleric", "druid", "wizard"] }],
    }),
    f(18, "Superior Inspiration", {
      grants: [{ give: "at-initiative", resource: "bard/bardic-inspiration", least: 2 }],
    }),
    f(20, "Words of Creation", { grants: always(20, "power-word-heal", "power-word-kill") }),
  ],
};

const s = featuresOf("college-of-lore", "Classes / Bard / Bard Subclass: College of Lore");

export const collegeOfLore: SubclassRow = {
  id: "college-of-lore",
  class: "bard",
  srdRef: ref("Classes / Bard / Bard Subclass: College of Lore"),
  features: [
    s(3, "Bonus Proficiencies", { choices: [skillsChoice(3)] }),
    s(3, "Cutting Words"),
    s(6, "Magical Discoveries", {
      choices: [
        {
          id: "magical-discoveries",
          step: "spells",
          count: 2,
          from: { of: "spell", lists: ["cleric", "druid", "wizard"], level: "slots-or-cantrip" },
          picks: "spell-always",
          asClass: "bard",
          spellAbility: "class",
          swap: true,
        },
      ],
    }),
    s(14, "Peerless Skill"),
  ],
};
