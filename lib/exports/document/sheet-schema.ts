import { z } from "zod";

// The shape of a derived sheet as other programs read it. It names what is there; fields that come later are allowed,
// because a reader of today must not fall over a number of tomorrow.

const Ref = z
  .looseObject({ section: z.string(), table: z.string().optional() })
  .meta({ id: "SrdRef", description: "Where in the SRD the fact stands" });

const Source = z
  .looseObject({ kind: z.string(), id: z.string(), slot: z.string().optional() })
  .meta({
    id: "Source",
    description: "What a number comes from; `slot` is the choice of the build that caused it",
  });

const Explained = z
  .looseObject({
    value: z.number(),
    parts: z.array(
      z.looseObject({
        value: z.number(),
        source: Source,
        srdRef: Ref,
        note: z.string().optional(),
      }),
    ),
  })
  .meta({ id: "Explained", description: "A number and why: the parts add up to the value" });

const Mark = z
  .looseObject({
    mode: z.enum(["advantage", "disadvantage"]),
    conditions: z.array(z.string()).optional(),
    when: z.string().optional(),
    source: Source,
  })
  .meta({ id: "RollMark", description: "Advantage or disadvantage on a roll" });

const abilityIds = ["str", "dex", "con", "int", "wis", "cha"] as const;
const AbilityId = z.enum(abilityIds).meta({ id: "Ability" });
const byAbility = <S extends z.ZodType>(schema: S) =>
  z.object({ str: schema, dex: schema, con: schema, int: schema, wis: schema, cha: schema });

const Held = z
  .looseObject({ id: z.string(), sources: z.array(Source) })
  .meta({ id: "Held", description: "Something known or mastered, and what gave it" });
const Defense = z
  .looseObject({ id: z.string(), sources: z.array(Source), when: z.string().optional() })
  .meta({ id: "Defense" });

const Skill = z.looseObject({
  id: z.string(),
  ability: AbilityId,
  proficiency: z.enum(["none", "half", "proficient", "expertise"]),
  bonus: Explained,
  passive: Explained,
  marks: z.array(Mark),
});

const Attack = z.looseObject({
  id: z.string(),
  item: Source,
  name: z.string().optional(),
  mode: z.enum(["melee", "ranged", "thrown", "two-hands", "off-hand"]),
  proficient: z.boolean(),
  ability: AbilityId,
  toHit: Explained,
  damage: z.looseObject({ dice: z.string(), bonus: Explained, type: z.string() }),
  reach: z.number().optional().describe("Feet"),
  range: z.looseObject({ normal: z.number(), long: z.number() }).optional().describe("Feet"),
  properties: z.array(z.string()),
  mastery: z.string().optional(),
  marks: z.array(Mark),
});

const Spell = z.looseObject({
  id: z.string(),
  level: z.int().min(0).max(9).describe("0 for a cantrip"),
  source: Source,
  ability: AbilityId,
  saveDc: Explained,
  attack: Explained,
  how: z.enum(["cantrip", "prepared", "always", "feature-only", "spellbook"]),
  asClass: z.string().optional(),
  ritual: z.boolean(),
  free: z
    .looseObject({ uses: z.union([Explained, z.literal("at-will")]), recovery: z.string() })
    .optional(),
});

const Caster = z.looseObject({
  class: z.string(),
  ability: AbilityId,
  saveDc: Explained,
  attack: Explained,
  cantripsKnown: Explained,
  preparedMax: Explained,
  maxSpellLevel: z.int(),
  changes: z.string(),
  spellbook: z.array(z.string()).optional(),
});

const Slots = z.looseObject({ level: z.int().min(1).max(9), max: Explained });

const Carried = z.looseObject({
  entry: z.string(),
  item: Source,
  name: z.string().optional(),
  quantity: z.number(),
  wearing: z.enum(["carried", "worn", "main-hand", "off-hand", "two-hands"]),
  attuned: z.boolean(),
  bonus: z.number(),
  weight: z.number().describe("Pounds, for the whole quantity"),
});

export const SheetSchema = z
  .looseObject({
    pack: z.string(),
    packVersion: z.string(),
    level: z.int().min(0).max(20),
    classes: z.array(
      z.looseObject({ id: z.string(), level: z.int(), subclass: z.string().optional() }),
    ),
    species: z.string().optional(),
    background: z.string().optional(),
    alignment: z.string().optional(),
    creatureType: z.string(),
    size: z.string().optional(),
    xp: z.looseObject({ current: z.number(), next: z.number().optional() }),
    proficiencyBonus: Explained,
    abilities: byAbility(z.looseObject({ score: Explained, modifier: Explained })),
    saves: byAbility(
      z.looseObject({ proficient: z.boolean(), bonus: Explained, marks: z.array(Mark) }),
    ),
    skills: z.array(Skill),
    passivePerception: Explained,
    initiative: z.looseObject({ bonus: Explained, marks: z.array(Mark) }),
    speed: z.looseObject({ walk: Explained }).describe("Feet, by mode"),
    senses: z.array(z.looseObject({ id: z.string(), range: Explained })),
    hitPoints: Explained,
    hitDice: z.array(z.looseObject({ die: z.int(), count: z.int() })),
    armorClass: Explained,
    armorClassWays: z.array(
      z.looseObject({
        source: Source,
        armorClass: Explained,
        chosen: z.boolean(),
        usable: z.boolean(),
      }),
    ),
    attacksPerAction: Explained,
    criticalFrom: z.int(),
    attacks: z.array(Attack),
    casters: z.array(Caster),
    spells: z.array(Spell),
    spellSlots: z.array(Slots),
    pactSlots: Slots.optional(),
    resources: z.array(
      z.looseObject({
        id: z.string(),
        source: Source,
        max: Explained,
        unit: z.enum(["use", "point", "pool"]),
        recovery: z.string(),
        die: z.string().optional(),
      }),
    ),
    resistances: z.array(Defense),
    immunities: z.array(Defense),
    conditionImmunities: z.array(Defense),
    armorTraining: z.array(Held),
    weaponProficiencies: z.array(Held),
    masteries: z.array(Held),
    tools: z.array(Held),
    languages: z.array(Held),
    features: z.array(
      z.looseObject({
        id: z.string(),
        kind: z.enum(["feature", "feat", "option"]),
        level: z.int(),
        source: Source,
        srdRef: Ref,
      }),
    ),
    inventory: z.array(Carried),
    coins: z.looseObject({
      cp: z.number(),
      sp: z.number(),
      ep: z.number(),
      gp: z.number(),
      pp: z.number(),
    }),
    carrying: z.looseObject({ capacity: Explained, load: z.number(), overloaded: z.boolean() }),
    attunement: z.looseObject({ max: Explained, used: z.int() }),
  })
  .meta({
    id: "Sheet",
    description: "Everything that follows from the build, each number with its reasons",
  });
