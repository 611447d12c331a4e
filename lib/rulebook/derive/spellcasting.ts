import type { Ability } from "@/lib/rulebook/build";
import {
  type Env,
  effectParts,
  evaluate,
  exhaustionParts,
  explain,
  type GrantOf,
  modPart,
  proficiencyPart,
} from "@/lib/rulebook/derive/env";
import type { SpellRow, SrdRef } from "@/lib/rulebook/pack";
import type { ClassTaken } from "@/lib/rulebook/resolve/resolved";
import { sumOf } from "@/lib/rulebook/scores";
import type { CasterSheet, Explained, Part, Sheet, SpellSheet } from "@/lib/rulebook/sheet";
import { classOfSpell, maxSpellLevel } from "@/lib/rulebook/spells-held";

const dcRef: SrdRef = { section: "Spells / Casting Spells / Saving Throws" };
const multiclassRef: SrdRef = {
  section: "Character Creation / Multiclassing / Spellcasting",
  table: "Multiclass Spellcaster: Spell Slots per Spell Level",
};

export function saveDcOf(env: Env, ability: Ability, spells = true): Explained {
  return sumOf([
    { value: 8, source: { kind: "rule", id: "save-dc" }, srdRef: dcRef },
    modPart(env, ability),
    proficiencyPart(env),
    ...(spells
      ? effectParts(env, (effect) => (effect.change === "spell-save-dc" ? effect.add : undefined))
      : []),
  ]);
}

export function spellAttackOf(env: Env, ability: Ability): Explained {
  return sumOf([
    modPart(env, ability),
    proficiencyPart(env),
    ...effectParts(env, (effect) => (effect.change === "spell-attack" ? effect.add : undefined)),
    ...exhaustionParts(env),
  ]);
}

/** Save DC and attack bonus per casting ability, worked out once. */
function castingTable(env: Env): (ability: Ability) => { saveDc: Explained; attack: Explained } {
  const known = new Map<Ability, { saveDc: Explained; attack: Explained }>();
  return (ability) => {
    const hit = known.get(ability) ?? {
      saveDc: saveDcOf(env, ability),
      attack: spellAttackOf(env, ability),
    };
    known.set(ability, hit);
    return hit;
  };
}

export function deriveSpellcasting(env: Env): Pick<Sheet, "casters" | "spells" | "spellSlots"> & {
  pactSlots?: NonNullable<Sheet["pactSlots"]>;
} {
  const casting = castingTable(env);
  const spells = deriveSpells(env, casting);
  const casters = env.resolved.classes.flatMap((entry) => casterOf(env, entry, casting));
  const pact = pactSlots(env);
  return { casters, spells, spellSlots: spellSlots(env), ...(pact ? { pactSlots: pact } : {}) };
}

function tablePart(entry: ClassTaken, value: number): Part {
  return {
    value,
    source: { kind: "class", id: entry.id },
    srdRef: { section: entry.row.srdRef.section, table: "Class Features" },
  };
}

function casterOf(
  env: Env,
  entry: ClassTaken,
  casting: ReturnType<typeof castingTable>,
): CasterSheet[] {
  const row = entry.row.spellcasting;
  if (!row) return [];
  const more: Part[] = [];
  for (const node of env.resolved.nodes) {
    // A cantrip beyond the table: Thaumaturge, Magician, Blessed Warrior...
    const extra =
      node.swapOf === undefined &&
      node.owner.class === entry.id &&
      node.spec?.picks === "spell-cantrip" &&
      node.source.kind === "option" &&
      node.spec.asClass === entry.id;
    if (extra) more.push({ value: node.count, source: node.source, srdRef: node.srdRef });
  }
  const book = row.spellbook
    ? env
        .grants("spell")
        .filter(({ grant }) => grant.mode === "spellbook")
        .map(({ grant }) => grant.spell)
    : undefined;
  return [
    {
      class: entry.id,
      ability: row.ability,
      ...casting(row.ability),
      cantripsKnown: sumOf([tablePart(entry, row.cantrips[entry.level - 1] ?? 0), ...more]),
      preparedMax: sumOf([tablePart(entry, row.prepared[entry.level - 1] ?? 0)]),
      maxSpellLevel: maxSpellLevel(env.resolved, entry.id, entry.level),
      changes: row.changes,
      ...(book ? { spellbook: [...new Set(book)] } : {}),
    },
  ];
}

/** One Spellcasting class uses its own table; several share the multiclass one, half casters counting half their levels rounded up. */
function spellSlots(env: Env): Sheet["spellSlots"] {
  const casters = env.resolved.classes.filter(
    ({ row }) => row.spellcasting && row.spellcasting.progression !== "pact",
  );
  const only = casters[0];
  if (!only) return [];
  if (casters.length === 1) {
    const row = only.row.spellcasting?.slots[only.level - 1] ?? [];
    return row.map((value, index) => ({ level: index + 1, max: sumOf([tablePart(only, value)]) }));
  }
  const levelsOf = (progression: "full" | "half") =>
    casters.reduce(
      (sum, { row, level }) => sum + (row.spellcasting?.progression === progression ? level : 0),
      0,
    );
  const casterLevel = levelsOf("full") + Math.ceil(levelsOf("half") / 2);
  const row = env.resolved.pack.tables.multiclassSlots[casterLevel - 1] ?? [];
  return row.map((value, index) => ({
    level: index + 1,
    max: sumOf([
      {
        value,
        source: { kind: "rule", id: "multiclass-spellcaster" },
        srdRef: multiclassRef,
        note: `caster-level-${casterLevel}`,
      },
    ]),
  }));
}

function pactSlots(env: Env): Sheet["pactSlots"] {
  for (const entry of env.resolved.classes) {
    const row = entry.row.spellcasting;
    if (row?.progression !== "pact") continue;
    const count = row.slots[entry.level - 1]?.[0] ?? 0;
    const level = row.pactSlotLevel?.[entry.level - 1] ?? 0;
    if (count > 0) return { level, max: sumOf([tablePart(entry, count)]) };
  }
  return undefined;
}

const rank: Record<SpellSheet["how"], number> = {
  cantrip: 0,
  always: 1,
  prepared: 2,
  "feature-only": 3,
  spellbook: 4,
};

function deriveSpells(env: Env, casting: ReturnType<typeof castingTable>): SpellSheet[] {
  const found = new Map<string, SpellSheet>();
  const owners = new Map<object, number>();
  for (const entry of env.grants("spell")) {
    const row = env.resolved.pack.spells.get(entry.grant.spell);
    if (!row) continue;
    const asClass = classOfSpell(entry.grant, entry.owner);
    // A species or a feat casts with an ability of its own, so the same spell from two of them stays two.
    if (!owners.has(entry.owner)) owners.set(entry.owner, owners.size);
    const key = `${row.id}|${asClass ?? owners.get(entry.owner)}`;
    const sheet = spellSheet(env, entry, row, asClass, casting);
    const known = found.get(key);
    if (!known) found.set(key, sheet);
    else {
      const [first, second] = rank[sheet.how] < rank[known.how] ? [sheet, known] : [known, sheet];
      const free = first.free ?? second.free;
      found.set(key, {
        ...first,
        ritual: first.ritual || second.ritual,
        ...(free ? { free } : {}),
      });
    }
  }
  return [...found.values()].sort(
    (a, b) => a.level - b.level || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

function spellSheet(
  env: Env,
  entry: GrantOf<"spell">,
  row: SpellRow,
  asClass: string | undefined,
  casting: ReturnType<typeof castingTable>,
): SpellSheet {
  const { grant, source, owner } = entry;
  const ability = abilityOf(env, entry);
  // A cantrip that a list of always-prepared spells names is known like any other.
  const how: SpellSheet["how"] =
    row.level === 0 && grant.mode === "always" ? "cantrip" : grant.mode;
  return {
    id: row.id,
    level: row.level,
    source,
    ability,
    ...casting(ability),
    how,
    ...(asClass === undefined ? {} : { asClass }),
    ritual: row.casting.ritual && how !== "feature-only",
    ...rolls(env, row, ability, asClass),
    ...(grant.free
      ? {
          free: {
            uses:
              grant.free.uses === "at-will"
                ? "at-will"
                : explain(env, grant.free.uses, { source, srdRef: entry.srdRef, owner }),
            recovery: grant.free.recovery,
          },
        }
      : {}),
  };
}

const tierLevels = [5, 11, 17];

/** What the spell rolls. A cantrip grows with the character's level, whatever class it is of. */
function rolls(
  env: Env,
  row: SpellRow,
  ability: Ability,
  asClass: string | undefined,
): Pick<
  SpellSheet,
  "concentration" | "attackRoll" | "save" | "damage" | "healing" | "healingBonus" | "shots"
> {
  const other = env.grants("spell-dice").find(({ grant }) => grant.spell === row.id)?.grant.dice;
  const tiers =
    row.scaling?.by === "character-level"
      ? tierLevels.filter((level) => env.level >= level).length
      : 0;
  const grown = (dice: string): string => {
    const [count, faces] = dice.split("d");
    const [more, sameFaces] = row.scaling?.dice?.split("d") ?? [];
    return faces !== undefined && faces === sameFaces
      ? `${Number(count) + Number(more) * tiers}d${faces}`
      : dice;
  };
  const added = (plus: number | "ability" | undefined): Part[] =>
    plus === undefined
      ? []
      : plus === "ability"
        ? [modPart(env, ability)]
        : [{ value: plus, source: { kind: "spell", id: row.id }, srdRef: row.srdRef }];
  const shots = row.shots === undefined ? undefined : row.shots + (row.scaling?.shots ?? 0) * tiers;
  return {
    concentration: row.duration.concentration,
    ...(row.attack ? { attackRoll: row.attack } : {}),
    ...(row.save ? { save: row.save } : {}),
    ...(row.damage
      ? {
          damage: row.damage.map(({ dice, type, plus }, index) => {
            const parts = [
              ...added(plus),
              ...(index === 0 ? featureDamage(env, row, asClass) : []),
            ];
            return {
              dice: grown(other ?? dice),
              type,
              ...(parts.length > 0 ? { bonus: sumOf(parts) } : {}),
            };
          }),
        }
      : {}),
    ...(row.healing ? { healing: row.healing } : {}),
    ...(row.healingPlus === undefined ? {} : { healingBonus: sumOf(added(row.healingPlus)) }),
    ...(shots === undefined ? {} : { shots }),
  };
}

/** What features add to every damage roll of this spell. */
function featureDamage(env: Env, row: SpellRow, asClass: string | undefined): Part[] {
  return env
    .grants("spell-damage")
    .flatMap((entry) =>
      (entry.grant.spell === row.id && entry.owner.class === asClass) ||
      (row.level === 0 && asClass !== undefined && entry.grant.cantripsOf === asClass)
        ? evaluate(env, entry.grant.value, entry)
        : [],
    );
}

function abilityOf(env: Env, { grant, owner }: GrantOf<"spell">): Ability {
  if (grant.ability !== "class" && grant.ability !== "chosen") return grant.ability;
  if (grant.ability === "chosen") {
    if (owner.casting) return owner.casting;
    // Not chosen yet: show the best of the three that may be.
    return (["int", "wis", "cha"] as const).reduce((best, one) =>
      env.mods[one] > env.mods[best] ? one : best,
    );
  }
  const row = owner.class === undefined ? undefined : env.resolved.pack.classes.get(owner.class);
  return row?.spellcasting?.ability ?? "int";
}
