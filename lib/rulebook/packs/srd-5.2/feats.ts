import type { Ability } from "@/lib/rulebook/build";
import type { ChoiceSpec, Grant } from "@/lib/rulebook/grants";
import type { FeatCategory, FeatRow, Prerequisite } from "@/lib/rulebook/pack";
import { ref, slug } from "@/lib/rulebook/packs/srd-5.2/feature";
import { damageTypesBut } from "@/lib/rulebook/terms";

const all: readonly Ability[] = ["str", "dex", "con", "int", "wis", "cha"];
const groups: Record<FeatCategory, string> = {
  origin: "Origin Feats",
  general: "General Feats",
  "fighting-style": "Fighting Style Feats",
  "epic-boon": "Epic Boon Feats",
};

function feat(
  category: FeatCategory,
  title: string,
  body: {
    prerequisites?: readonly Prerequisite[];
    grants?: readonly Grant[];
    choices?: readonly ChoiceSpec[];
    repeatable?: "unlimited" | "distinct";
  } = {},
): FeatRow {
  return {
    id: slug(title),
    category,
    prerequisites: body.prerequisites ?? [],
    grants: body.grants ?? [],
    choices: body.choices ?? [],
    ...(body.repeatable ? { repeatable: body.repeatable } : {}),
    srdRef: ref(`Feats / ${groups[category]} / ${title}`),
  };
}

const increase = (ids: readonly Ability[], max: number, count = 1): ChoiceSpec => ({
  id: "abilities",
  step: "features",
  count,
  from: { of: "ability-increase", ids, max, most: count },
});
const style: readonly Prerequisite[] = [{ need: "feature", feature: "fighting-style" }];
const boon = (
  title: string,
  abilities: readonly Ability[] = all,
  grants: readonly Grant[] = [],
  more: readonly Prerequisite[] = [],
) =>
  feat("epic-boon", title, {
    prerequisites: [{ need: "level", level: 19 }, ...more],
    grants,
    choices: [increase(abilities, 30)],
  });

export const feats: readonly FeatRow[] = [
  feat("origin", "Alert", { grants: [{ give: "initiative", value: { proficiency: 1 } }] }),
  feat("origin", "Magic Initiate", {
    repeatable: "distinct",
    choices: [
      {
        id: "list",
        step: "spells",
        count: 1,
        from: { of: "list", ids: ["cleric", "druid", "wizard"] },
        picks: "note",
      },
      {
        id: "ability",
        step: "spells",
        count: 1,
        from: { of: "ability", ids: ["int", "wis", "cha"] },
        picks: "casting-ability",
      },
      {
        id: "cantrips",
        step: "spells",
        count: 2,
        from: { of: "spell", lists: "chosen", level: 0 },
        picks: "spell-cantrip",
        spellAbility: "chosen",
      },
      {
        id: "spell",
        step: "spells",
        count: 1,
        from: { of: "spell", lists: "chosen", level: 1 },
        picks: "spell-always",
        spellAbility: "chosen",
        free: { uses: 1, recovery: "long-rest" },
      },
    ],
  }),
  feat("origin", "Savage Attacker"),
  feat("origin", "Skilled", {
    repeatable: "unlimited",
    choices: [{ id: "proficiencies", step: "skills", count: 3, from: { of: "skill-or-tool" } }],
  }),
  feat("general", "Ability Score Improvement", {
    prerequisites: [{ need: "level", level: 4 }],
    repeatable: "unlimited",
    choices: [increase(all, 20, 2)],
  }),
  feat("general", "Grappler", {
    prerequisites: [
      { need: "level", level: 4 },
      { need: "ability", anyOf: ["str", "dex"], score: 13 },
    ],
    grants: [{ give: "advantage", on: "attack", when: "grappled-by-you" }],
    choices: [increase(["str", "dex"], 20)],
  }),
  feat("fighting-style", "Archery", {
    prerequisites: style,
    grants: [{ give: "attack-bonus", weapons: { kind: "ranged" }, value: 2 }],
  }),
  feat("fighting-style", "Defense", {
    prerequisites: style,
    grants: [{ give: "armor-class-bonus", value: 1, while: "armored" }],
  }),
  feat("fighting-style", "Great Weapon Fighting", {
    prerequisites: style,
    grants: [{ give: "dice-rule", rule: "three-at-least" }],
  }),
  feat("fighting-style", "Two-Weapon Fighting", {
    prerequisites: style,
    grants: [{ give: "off-hand-damage" }],
  }),
  boon("Boon of Combat Prowess"),
  boon("Boon of Dimensional Travel"),
  boon("Boon of Fate", all, [
    { give: "resource", id: "boon-of-fate/improve-fate", max: 1, recovery: "short-rest" },
    { give: "at-initiative", resource: "boon-of-fate/improve-fate", least: 1 },
    { give: "extra", dice: "2d4", when: "improve-fate" },
  ]),
  boon("Boon of Irresistible Offense", ["str", "dex"]),
  boon(
    "Boon of Spell Recall",
    ["int", "wis", "cha"],
    [],
    [{ need: "feature", feature: "spellcasting" }],
  ),
  boon(
    "Boon of the Night Spirit",
    all,
    damageTypesBut("psychic", "radiant").map((damage) => ({
      give: "resistance",
      damage,
      when: "dim-light-or-darkness",
    })),
  ),
  boon("Boon of Truesight", all, [{ give: "sense", sense: "truesight", range: 60 }]),
];
