import { z } from "zod";
import type { Build } from "@/lib/rulebook/build";
import type { Finding } from "@/lib/rulebook/check";
import { ItemEffectInput } from "@/lib/rulebook/effect-input";
import type { Sheet } from "@/lib/rulebook/sheet";
import { conditionIds, damageTypes } from "@/lib/rulebook/terms";

// The shapes of `sheet.ts`, `build.ts` and `check.ts` as schemas, for whoever lets them out of the server: the API's document
// is made of them, and nothing that they do not name leaves. A test of types holds the two together.

const id = z.string();
const ability = z.enum(["str", "dex", "con", "int", "wis", "cha"]).meta({ id: "Ability" });
const byAbility = <Value extends z.ZodType>(value: Value) =>
  z.object({ str: value, dex: value, con: value, int: value, wis: value, cha: value });

export const SrdRefView = z
  .object({
    section: z.string().describe("Heading path in the text"),
    table: z.string().optional(),
  })
  .meta({ id: "SrdRef", description: "Where in the SRD the fact stands" });

const source = z
  .object({
    kind: z.string(),
    id,
    slot: z.string().optional().describe("The choice that caused it"),
  })
  .meta({
    id: "Source",
    description: "What a number or a possession comes from; `kind/id` names a text",
  });

const part = z
  .object({
    value: z.number(),
    source,
    srdRef: SrdRefView,
    note: z.string().optional().describe("Code of a remark"),
  })
  .meta({ id: "Part" });

export const ExplainedView = z
  .object({ value: z.number(), parts: z.array(part) })
  .meta({ id: "Explained", description: "A number and why: the parts add up to the value" });

const damageType = z.enum(damageTypes).meta({ id: "DamageType" });

const condition = z.enum(conditionIds).meta({ id: "Condition" });

const rollMarkShape = {
  mode: z.enum(["advantage", "disadvantage"]),
  conditions: z.array(condition).optional(),
  when: z.string().optional(),
  source,
};
const rollMark = z
  .object(rollMarkShape)
  .meta({ id: "RollMark", description: "Advantage or disadvantage, and when" });
const marks = z.array(rollMark);

const recovery = z
  .enum(["short-rest", "long-rest", "one-on-short-rest", "initiative", "turn", "dawn", "special"])
  .meta({ id: "Recovery" });

const held = <Held extends z.ZodType>(what: Held) =>
  z.object({ id: what, sources: z.array(source) });
const defense = <Held extends z.ZodType>(what: Held) =>
  z.object({ id: what, sources: z.array(source), when: z.string().optional() });

const skill = z.object({
  id,
  ability,
  proficiency: z.enum(["none", "half", "proficient", "expertise"]),
  bonus: ExplainedView,
  passive: ExplainedView,
  marks,
});

const attack = z
  .object({
    id: z
      .string()
      .describe("Unique on the sheet: `rapier`, `dagger:thrown`, `longsword:two-hands`"),
    item: source,
    base: source.optional().describe("What an item of many shapes is made of"),
    name: z.string().optional(),
    mode: z.enum(["melee", "ranged", "thrown", "two-hands", "off-hand"]),
    proficient: z.boolean(),
    ability,
    toHit: ExplainedView,
    damage: z.object({ dice: z.string(), bonus: ExplainedView, type: damageType }),
    extraDamage: z
      .array(z.object({ dice: z.string(), type: damageType, source, when: z.string().optional() }))
      .optional()
      .describe("More dice on a hit, from what the weapon or the bearer has"),
    ammunition: z
      .object({ item: source, name: z.string().optional() })
      .optional()
      .describe("The magic ammunition that this row is about"),
    reach: z.number().optional().describe("Feet"),
    range: z.object({ normal: z.number(), long: z.number() }).optional().describe("Feet"),
    properties: z.array(
      z.enum([
        "ammunition",
        "finesse",
        "heavy",
        "light",
        "loading",
        "reach",
        "thrown",
        "two-handed",
        "versatile",
      ]),
    ),
    mastery: z.enum(["cleave", "graze", "nick", "push", "sap", "slow", "topple", "vex"]).optional(),
    saveDc: ExplainedView.optional().describe(
      "Of a mastered Topple, or of an Unarmed Strike that grapples or shoves",
    ),
    marks,
  })
  .meta({ id: "Attack" });

const caster = z
  .object({
    class: id,
    ability,
    saveDc: ExplainedView,
    attack: ExplainedView,
    cantripsKnown: ExplainedView,
    preparedMax: ExplainedView,
    maxSpellLevel: z.number(),
    changes: z.enum(["all-on-long-rest", "one-on-long-rest", "one-on-level"]),
    spellbook: z.array(id).optional(),
  })
  .meta({ id: "Caster" });

const spell = z
  .object({
    id,
    level: z.number(),
    source,
    ability,
    saveDc: ExplainedView,
    attack: ExplainedView,
    how: z.enum(["cantrip", "prepared", "always", "feature-only", "spellbook"]),
    asClass: id.optional(),
    ritual: z.boolean(),
    concentration: z.boolean(),
    attackRoll: z.enum(["melee", "ranged"]).optional(),
    save: ability.optional(),
    damage: z
      .array(z.object({ dice: z.string(), type: damageType, bonus: ExplainedView.optional() }))
      .optional()
      .describe("At the spell's lowest level; a cantrip's at the character's level"),
    healing: z.string().optional(),
    healingBonus: ExplainedView.optional(),
    shots: z
      .number()
      .optional()
      .describe("How often the damage is rolled anew: darts, rays, beams"),
    free: z.object({ uses: z.union([ExplainedView, z.literal("at-will")]), recovery }).optional(),
  })
  .meta({ id: "SheetSpell" });

const resource = z
  .object({
    id,
    source,
    max: ExplainedView,
    unit: z.enum(["use", "point", "pool"]),
    recovery,
    die: z.string().optional(),
    atInitiative: z
      .number()
      .optional()
      .describe("So many at least are left once initiative is rolled"),
    item: z
      .object({
        entry: z.string().describe("Id of the thing in the inventory"),
        use: z.string().optional().describe("Which property; its charges where absent"),
        regain: z.string().optional().describe("Dice that come back at dawn; all where absent"),
        last: z
          .object({
            on: z.enum(["one", "always"]),
            does: z.enum(["destroyed", "nonmagical", "keeps-bonus"]),
          })
          .optional()
          .describe("What the last charge does, always or on a 1 of a d20"),
        onTwenty: z.string().optional(),
        asleep: z.boolean().optional().describe("Waits for attunement"),
      })
      .optional(),
  })
  .meta({ id: "Resource" });

const wearing = z
  .enum(["carried", "worn", "main-hand", "off-hand", "two-hands"])
  .meta({ id: "Wearing" });
const coins = z
  .object({ cp: z.number(), sp: z.number(), ep: z.number(), gp: z.number(), pp: z.number() })
  .meta({ id: "Coins" });

const itemMagic = z
  .object({
    category: z.string(),
    rarity: z.string(),
    consumable: z.literal(true).optional(),
    asleep: z.literal(true).optional().describe("Waits for attunement"),
    drink: z
      .object({
        id,
        healing: z.string().optional(),
        temporary: z.number().optional(),
        harm: z.object({ dice: z.string(), type: damageType }).optional(),
        minutes: z.number().optional(),
        lasts: z.literal(true).optional(),
        puts: z.string().optional(),
        condition: condition.optional(),
      })
      .optional(),
    reading: z
      .object({
        spell: source,
        level: z.number(),
        readable: z.boolean(),
        concentration: z.literal(true).optional(),
        dc: ExplainedView,
        attack: ExplainedView,
        check: z
          .object({ ability, bonus: ExplainedView, dc: ExplainedView })
          .optional()
          .describe("Asked for where the spell is above what the reader can cast"),
      })
      .optional(),
    casts: z
      .array(
        z.object({
          spell: source,
          level: z.number(),
          charges: z.number().optional(),
          most: z.number().optional(),
          use: z.string().optional(),
          concentration: z.literal(true).optional(),
          dc: ExplainedView.optional(),
          attack: ExplainedView.optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: "ItemMagic", description: "What can be done with a magic item at the table" });

const carried = z.object({
  entry: z.string(),
  item: source,
  base: source.optional().describe("What an item of many shapes is made of"),
  spell: source.optional().describe("On a scroll"),
  name: z.string().optional(),
  quantity: z.number(),
  wearing,
  attuned: z.boolean(),
  bonus: z.number(),
  weight: z.number().describe("Pounds, for the whole quantity"),
  magic: itemMagic.optional(),
});

const slots = z.object({ level: z.number(), max: ExplainedView });

export const sheetShape = z
  .object({
    pack: z.string(),
    packVersion: z.string(),
    level: z.number(),
    classes: z
      .array(z.object({ id, level: z.number(), subclass: id.optional() }))
      .describe("In the order first taken"),
    species: id.optional(),
    background: id.optional(),
    alignment: id.optional(),
    creatureType: z.string(),
    size: z.enum(["tiny", "small", "medium", "large", "huge", "gargantuan"]).optional(),
    xp: z.object({ current: z.number(), next: z.number().optional() }),
    proficiencyBonus: ExplainedView,
    abilities: byAbility(z.object({ score: ExplainedView, modifier: ExplainedView })),
    saves: byAbility(z.object({ proficient: z.boolean(), bonus: ExplainedView, marks })),
    skills: z.array(skill),
    passivePerception: ExplainedView,
    initiative: z.object({ bonus: ExplainedView, marks }),
    speed: z
      .object({
        walk: ExplainedView,
        fly: ExplainedView.optional(),
        swim: ExplainedView.optional(),
        climb: ExplainedView.optional(),
        burrow: ExplainedView.optional(),
      })
      .describe("Feet"),
    senses: z.array(
      z.object({
        id: z.enum(["darkvision", "blindsight", "tremorsense", "truesight", "devils-sight"]),
        range: ExplainedView,
      }),
    ),
    hitPoints: ExplainedView,
    hitDice: z.array(
      z.object({
        die: z.union([z.literal(6), z.literal(8), z.literal(10), z.literal(12)]),
        count: z.number(),
      }),
    ),
    armorClass: ExplainedView,
    armorClassWays: z
      .array(
        z.object({ source, armorClass: ExplainedView, chosen: z.boolean(), usable: z.boolean() }),
      )
      .describe("Every formula that the character has; the best usable one is chosen"),
    attacksPerAction: ExplainedView,
    criticalFrom: z.number().describe("Lowest face of the d20 that is a critical hit"),
    attacks: z.array(attack),
    casters: z.array(caster),
    spells: z.array(spell),
    spellSlots: z.array(slots),
    pactSlots: slots.optional(),
    resources: z.array(resource),
    extras: z.array(
      z.object({
        id,
        source,
        dice: z.string().optional(),
        value: ExplainedView.optional(),
        amount: z
          .literal(true)
          .optional()
          .describe("The value stands for itself and is added to no roll"),
        type: damageType.optional(),
        when: z.string(),
      }),
    ),
    saveDcs: z.array(z.object({ id, dc: ExplainedView })),
    resistances: z.array(defense(damageType)),
    immunities: z.array(defense(damageType)),
    vulnerabilities: z.array(defense(damageType)),
    conditionImmunities: z.array(defense(condition)),
    restPerks: z.array(
      z.object({
        rest: z.enum(["short", "long"]),
        does: z.enum(["ease-exhaustion", "inspire"]),
        source,
      }),
    ),
    deathSaveTwentyFrom: z.number().describe("Lowest face that counts as a 20 on a death save"),
    diceRules: z
      .array(
        z.object({
          rule: z.enum([
            "reroll-ones",
            "ten-at-least",
            "score-at-least",
            "three-at-least",
            "full-healing",
          ]),
          ability: ability.optional(),
          source,
        }),
      )
      .describe("What changes dice after they fell"),
    cannotCast: z.array(source).describe("Armor worn without training, which bars every spell"),
    marks: z.array(z.object({ ...rollMarkShape, on: z.string() })),
    armorTraining: z.array(held(z.enum(["light", "medium", "heavy", "shield"]))),
    weaponProficiencies: z.array(held(id)),
    masteries: z.array(held(id)),
    tools: z.array(held(id)),
    languages: z.array(held(id)),
    features: z.array(
      z.object({
        id,
        kind: z.enum(["feature", "feat", "option"]),
        level: z.number(),
        source,
        srdRef: SrdRefView,
      }),
    ),
    inventory: z.array(carried),
    coins,
    carrying: z
      .object({
        capacity: ExplainedView,
        dragLiftPush: ExplainedView,
        load: z.number(),
        overloaded: z.boolean(),
      })
      .describe("Pounds"),
    attunement: z.object({ max: ExplainedView, used: z.number() }),
  })
  .meta({
    id: "Sheet",
    description: "Everything derived from a build. Every number is `{ value, parts }`.",
  });

export const SheetView: z.ZodType<Sheet, Sheet> = sheetShape;

const findingCode = z
  .enum([
    "choice.open",
    "choice.unknown-slot",
    "choice.unknown-option",
    "choice.too-many",
    "choice.repeated",
    "choice.already-have",
    "choice.not-offered",
    "choice.needed-by",
    "choice.not-proficient",
    "prerequisite.level",
    "prerequisite.class-level",
    "prerequisite.ability",
    "prerequisite.feature",
    "prerequisite.option",
    "prerequisite.cantrip",
    "multiclass.prerequisite",
    "feat.not-repeatable",
    "feat.category",
    "abilities.not-standard-array",
    "abilities.point-budget",
    "abilities.point-range",
    "abilities.rolls-missing",
    "abilities.rolls-invalid",
    "abilities.not-rolled-scores",
    "abilities.unverified",
    "abilities.increase-shape",
    "abilities.above-maximum",
    "spell.not-on-list",
    "spell.level",
    "spell.not-in-spellbook",
    "spell.wrong-kind",
    "hit-points.roll-invalid",
    "level.gap",
    "level.too-high",
    "equipment.unknown-item",
    "equipment.two-armors",
    "equipment.two-shields",
    "equipment.hands-full",
    "equipment.too-many-attuned",
    "equipment.cannot-attune",
    "equipment.attuned-twice",
    "homebrew.entry",
    "homebrew.broken",
  ])
  .meta({ id: "FindingCode" });

const severity = z.enum(["open", "violation", "homebrew"]);

export const findingShape = z
  .object({
    code: findingCode,
    severity: severity.describe(
      "A choice still to make, a broken rule, or an entry of the owner's own making",
    ),
    slot: z.string().describe("The choice at fault"),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    srdRef: SrdRefView,
  })
  .meta({
    id: "Finding",
    description: "What is open, against the rules or homebrew, with the choice and the rule",
  });

export const FindingView: z.ZodType<Finding, Finding> = findingShape;

export const buildShape = z
  .object({
    pack: z.string(),
    choices: z.array(
      z.object({
        slot: z.string(),
        take: z.array(z.string()),
        scores: byAbility(z.number()).optional(),
        rolls: z.array(z.array(z.number())).optional(),
      }),
    ),
    inventory: z
      .array(
        z.object({
          id: z.string(),
          item: z.string(),
          quantity: z.number(),
          wearing: wearing.optional(),
          attuned: z.boolean().optional(),
          requiresAttunement: z.boolean().optional(),
          name: z.string().optional(),
          note: z.string().optional(),
          bonus: z.number().optional(),
          effects: z.array(ItemEffectInput).optional(),
          base: z.string().optional(),
          spell: z.string().optional(),
          charges: z.number().optional(),
          studied: z.boolean().optional(),
          unidentified: z.boolean().optional(),
          curseKnown: z.boolean().optional(),
        }),
      )
      .optional(),
    coins: coins.optional(),
    homebrew: z
      .array(
        z.object({
          kind: z.enum(["species", "background", "feat", "spell", "item", "subclass", "class"]),
          id: z.string(),
          name: z.string(),
          line: z.string().optional(),
          row: z.record(z.string(), z.unknown()),
        }),
      )
      .optional(),
    xp: z.number().optional(),
  })
  .meta({ id: "StoredBuild", description: "The ordered choices of a character, as they are kept" });

export const BuildView: z.ZodType<Build, Build> = buildShape;

export const TextsView = z
  .record(z.string(), z.object({ name: z.string(), line: z.string().optional() }))
  .meta({
    id: "Texts",
    description: "`kind/id` to its name and one line in the language asked for",
  });
