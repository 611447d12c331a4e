import type { ChoiceSpec, Grant, OptionRow } from "@/lib/rulebook/grants";
import type { Prerequisite } from "@/lib/rulebook/pack";
import { dice, option } from "@/lib/rulebook/packs/srd-5.2/feature";

const section = "Classes / Warlock / Eldritch Invocation Options";

const from = (
  level: number,
  ...more: readonly Prerequisite[]
): { prerequisites: readonly Prerequisite[] } => ({
  prerequisites: [
    ...(level > 1 ? [{ need: "class-level", class: "warlock", level } as const] : []),
    ...more,
  ],
});
const needs = (id: string): Prerequisite => ({ need: "option", option: id });

const atWill = (spell: string): Grant => ({
  give: "spell",
  spell,
  mode: "feature-only",
  ability: "class",
  asClass: "warlock",
  free: { uses: "at-will", recovery: "special" },
});

const cantrip = (attack?: boolean, minRange?: number): ChoiceSpec => ({
  id: "cantrip",
  step: "spells",
  count: 1,
  from: {
    of: "known-cantrip",
    class: "warlock",
    ...(attack ? { attack } : {}),
    ...(minRange ? { minRange } : {}),
  },
  picks: "note",
});

export const invocations: readonly OptionRow[] = [
  option(section, "Agonizing Blast", [], {
    ...from(2, { need: "damaging-cantrip", class: "warlock" }),
    repeatable: "distinct",
    choices: [{ ...cantrip(), adds: { mod: "cha" } }],
  }),
  option(section, "Armor of Shadows", [atWill("mage-armor")]),
  option(section, "Ascendant Step", [atWill("levitate")], from(5)),
  option(section, "Devil's Sight", [{ give: "sense", sense: "devils-sight", range: 120 }], from(2)),
  option(
    section,
    "Devouring Blade",
    [{ give: "extra-attacks", count: 2, when: "pact-weapon" }],
    from(12, needs("thirsting-blade")),
  ),
  option(section, "Eldritch Mind", [{ give: "advantage", on: "concentration" }]),
  option(
    section,
    "Eldritch Smite",
    // 1d8 and another for each level of the pact slot, which is always of the highest level.
    [
      {
        give: "extra",
        dice: dice([1, "2d8"], [3, "3d8"], [5, "4d8"], [7, "5d8"], [9, "6d8"]),
        type: "force",
        when: "eldritch-smite",
      },
    ],
    from(5, needs("pact-of-the-blade")),
  ),
  option(
    section,
    "Eldritch Spear",
    [{ give: "extra", value: { classLevel: 30 }, amount: true, when: "eldritch-spear" }],
    {
      ...from(2, { need: "damaging-cantrip", class: "warlock" }),
      repeatable: "distinct",
      choices: [cantrip(false, 10)],
    },
  ),
  // 2d4 + 4 with both dice at their highest.
  option(
    section,
    "Fiendish Vigor",
    [
      atWill("false-life"),
      { give: "extra", value: 12, amount: true, when: "temporary-hit-points" },
    ],
    from(2),
  ),
  option(section, "Gaze of Two Minds", [], from(5)),
  option(
    section,
    "Gift of the Depths",
    [
      { give: "speed", mode: "swim", value: "walk", as: "set" },
      {
        give: "spell",
        spell: "water-breathing",
        mode: "feature-only",
        ability: "class",
        asClass: "warlock",
        free: { uses: 1, recovery: "long-rest" },
      },
    ],
    from(5),
  ),
  option(
    section,
    "Gift of the Protectors",
    [
      {
        give: "resource",
        id: "warlock/eldritch-invocations/gift-of-the-protectors",
        max: 1,
        recovery: "long-rest",
      },
    ],
    from(9, needs("pact-of-the-tome")),
  ),
  option(section, "Investment of the Chain Master", [], from(5, needs("pact-of-the-chain"))),
  option(section, "Lessons of the First Ones", [], {
    ...from(2),
    repeatable: "distinct",
    choices: [
      {
        id: "feat",
        step: "features",
        count: 1,
        from: { of: "feat", categories: ["origin"] },
        distinct: true,
      },
    ],
  }),
  option(
    section,
    "Lifedrinker",
    [{ give: "extra", dice: "1d6", when: "pact-weapon-hit" }],
    from(9, needs("pact-of-the-blade")),
  ),
  option(section, "Mask of Many Faces", [atWill("disguise-self")], from(2)),
  option(section, "Master of Myriad Forms", [atWill("alter-self")], from(5)),
  option(section, "Misty Visions", [atWill("silent-image")], from(2)),
  option(section, "One with Shadows", [atWill("invisibility")], from(5)),
  option(section, "Otherworldly Leap", [atWill("jump")], from(2)),
  option(section, "Pact of the Blade", [{ give: "pact-weapon" }]),
  option(section, "Pact of the Chain", [atWill("find-familiar")]),
  option(section, "Pact of the Tome", [], {
    choices: [
      {
        id: "cantrips",
        step: "spells",
        count: 3,
        from: { of: "spell", lists: "any", level: 0 },
        picks: "spell-cantrip",
        asClass: "warlock",
        spellAbility: "class",
      },
      {
        id: "rituals",
        step: "spells",
        count: 2,
        from: { of: "spell", lists: "any", level: 1, ritual: true },
        picks: "spell-always",
        asClass: "warlock",
        spellAbility: "class",
      },
    ],
  }),
  option(section, "Repelling Blast", [], {
    ...from(2, { need: "damaging-cantrip", class: "warlock", attack: true }),
    repeatable: "distinct",
    choices: [cantrip(true)],
  }),
  option(
    section,
    "Thirsting Blade",
    [{ give: "extra-attacks", count: 1, when: "pact-weapon" }],
    from(5, needs("pact-of-the-blade")),
  ),
  option(section, "Visions of Distant Realms", [atWill("arcane-eye")], from(9)),
  option(section, "Whispers of the Grave", [atWill("speak-with-dead")], from(7)),
  option(section, "Witch Sight", [{ give: "sense", sense: "truesight", range: 30 }], from(15)),
];
