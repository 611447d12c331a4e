import {
  type Ability,
  abilities,
  type InventoryEntry,
  type ItemEffect,
  type ItemWhile,
} from "@/lib/rulebook/build";
import type { ActiveEffect } from "@/lib/rulebook/effects/catalogue";
import type { Formula } from "@/lib/rulebook/grants";
import { bonusOf, carriedBy, effectsOf, factsOf, type ItemFacts } from "@/lib/rulebook/inventory";
import { isMagicItem } from "@/lib/rulebook/item-bases";
import type { ConditionId, RulesPack, SrdRef } from "@/lib/rulebook/pack";
import type { ActiveGrant, Owner, Resolved } from "@/lib/rulebook/resolve/resolved";
import { explainScores, modifierOf, scoreMax, sumOf } from "@/lib/rulebook/scores";
import type { Explained, Part, RollMark, Source } from "@/lib/rulebook/sheet";

/** What changes in play and shows on the sheet; none of it is part of the build. */
export interface SheetState {
  readonly exhaustion?: number;
  readonly conditions?: readonly ConditionId[];
  /** Spells and features in effect for a while. */
  readonly effects?: readonly ActiveEffect[];
  /** Ids of potions whose effects last. */
  readonly potions?: readonly string[];
  /** Table option: a load above the carrying capacity slows the bearer to 5 feet. */
  readonly encumbrance?: boolean;
}

export interface Carried {
  readonly entry: InventoryEntry;
  readonly facts: ItemFacts;
  readonly source: Source;
  /** Magic bonus in force. */
  readonly bonus: number;
}

/** What every part of the sheet is computed from. */
export interface Env {
  readonly resolved: Resolved;
  readonly level: number;
  readonly state: SheetState;
  readonly proficiency: Explained;
  readonly scores: Readonly<Record<Ability, Explained>>;
  readonly mods: Readonly<Record<Ability, number>>;
  readonly carried: readonly Carried[];
  readonly effects: readonly ItemEffectInForce[];
  readonly suit?: Carried;
  readonly shield?: Carried;
  /** A shield is on the arm, trained or not. */
  readonly shieldHeld: boolean;
  /** Worn armor or a shield held without training: what it spoils. */
  readonly untrained: readonly Source[];
  grants<G extends ActiveGrant["grant"]["give"]>(give: G): readonly GrantOf<G>[];
}

interface ItemEffectInForce {
  readonly effect: ItemEffect;
  readonly source: Source;
  /** The thing it comes from; absent for a feature's effect. */
  readonly entry?: InventoryEntry;
}

export type GrantOf<G extends ActiveGrant["grant"]["give"]> = ActiveGrant & {
  readonly grant: Extract<ActiveGrant["grant"], { give: G }>;
};

export const refs = {
  modifiers: {
    section: "Playing the Game / The Six Abilities / Ability Modifiers",
    table: "Ability Modifiers",
  },
  proficiency: { section: "Playing the Game / Proficiency", table: "Proficiency Bonus" },
  items: { section: "Equipment / Magic Items" },
  exhaustion: { section: "Rules Glossary / Exhaustion" },
  armorTraining: { section: "Equipment / Armor / Armor Training" },
} as const satisfies Record<string, SrdRef>;

export function makeEnv(resolved: Resolved, state: SheetState): Env {
  const { pack } = resolved;
  const level = Math.max(1, resolved.level);
  const carried: Carried[] = [];
  const effects: ItemEffectInForce[] = [];
  for (const entry of carriedBy(resolved)) {
    const facts = factsOf(pack, entry);
    if (!facts) continue;
    const source = sourceOf(entry, facts);
    carried.push({ entry, facts, source, bonus: bonusOf(pack, entry) });
    for (const effect of effectsOf(pack, entry)) effects.push({ effect, source, entry });
  }
  for (const id of state.potions ?? []) {
    const row = pack.items.get(id);
    const drunk = row && isMagicItem(row) ? (row.drink?.effects ?? []) : [];
    for (const effect of drunk) effects.push({ effect, source: { kind: "item", id } });
  }
  for (const { grant, source } of resolved.grants)
    if (grant.give === "effect") effects.push({ effect: grant.effect, source });

  const scores = withItems(explainScores(resolved), effects);
  const mods = {} as Record<Ability, number>;
  for (const ability of abilities) mods[ability] = modifierOf(scores[ability].value);

  const byGive = new Map<string, ActiveGrant[]>();
  const give = (entry: ActiveGrant) => {
    const list = byGive.get(entry.grant.give);
    if (list) list.push(entry);
    else byGive.set(entry.grant.give, [entry]);
  };
  const incapacitated = (state.conditions ?? []).some(
    (id) => pack.tables.conditions[id]?.incapacitates,
  );
  for (const entry of resolved.grants) {
    if (incapacitated && "aura" in entry.grant && entry.grant.aura) continue;
    give(entry);
  }
  for (const { effect, source } of effects) {
    const grant = grantOfEffect(effect);
    if (grant) give({ grant, source, srdRef: refs.items, at: 1, fixed: true, owner: {} });
  }
  const none: readonly ActiveGrant[] = [];

  const trained = new Set(
    (byGive.get("armor") ?? none).map(({ grant }) =>
      grant.give === "armor" ? grant.category : "",
    ),
  );
  const suit = carried.find(
    ({ entry, facts }) =>
      entry.wearing === "worn" && facts.armor && facts.armor.category !== "shield",
  );
  const shield = carried.find(
    ({ entry, facts }) =>
      (entry.wearing ?? "carried") !== "carried" && facts.armor?.category === "shield",
  );
  const untrained: Source[] = [];
  const counts = suit && hasEffect(pack, suit.entry, "armor-trained");
  if (suit?.facts.armor && !counts && !trained.has(suit.facts.armor.category))
    untrained.push(suit.source);

  return {
    resolved,
    level,
    state,
    proficiency: sumOf([
      {
        value: pack.tables.proficiency[level - 1] ?? 2,
        source: { kind: "rule", id: "proficiency-bonus" },
        srdRef: refs.proficiency,
      },
      ...effects.flatMap(({ effect, source }) =>
        effect.change === "proficiency-bonus"
          ? [{ value: effect.add, source, srdRef: refs.items }]
          : [],
      ),
    ]),
    scores,
    mods,
    carried,
    effects,
    ...(suit ? { suit } : {}),
    shieldHeld: shield !== undefined,
    ...(shield && trained.has("shield") ? { shield } : {}),
    untrained,
    grants: <G extends ActiveGrant["grant"]["give"]>(give: G) =>
      (byGive.get(give) ?? none) as readonly GrantOf<G>[],
  };
}

/** What nobody has identified is called by its kind, and nothing on the sheet says more. */
function sourceOf(entry: InventoryEntry, { kind, item }: ItemFacts): Source {
  if (!entry.unidentified) return { kind, id: entry.item };
  const category = item && isMagicItem(item) ? item.category : "wondrous";
  return { kind: "item", id: `unidentified-${category}` };
}

/** What an item does in the words of a feature. */
function grantOfEffect(effect: ItemEffect): ActiveGrant["grant"] | undefined {
  switch (effect.change) {
    case "advantage": {
      const { change: _, ...rest } = effect;
      return { give: "advantage", ...rest } as ActiveGrant["grant"];
    }
    case "condition-immunity":
      return {
        give: "condition-immunity",
        condition: effect.condition as ConditionId,
        ...(effect.when === undefined ? {} : { when: effect.when }),
      };
    case "language":
      return { give: "language", language: effect.language };
    default:
      return undefined;
  }
}

export const hasEffect = (
  pack: RulesPack,
  entry: InventoryEntry,
  change: ItemEffect["change"],
): boolean => effectsOf(pack, entry).some((effect) => effect.change === change);

/** Whether what is worn allows an effect that asks for it. */
export function holdsWhile(
  env: Pick<Env, "suit" | "shieldHeld">,
  asked: ItemWhile | undefined,
): boolean {
  if (asked === undefined) return true;
  if (asked === "armored") return env.suit !== undefined;
  const bare = env.suit === undefined || asked === "no-shield";
  return bare && (asked === "unarmored" || !env.shieldHeld);
}

function withItems(
  parts: Record<Ability, Part[]>,
  effects: readonly ItemEffectInForce[],
): Record<Ability, Explained> {
  const scores = {} as Record<Ability, Explained>;
  for (const ability of abilities) {
    const list = parts[ability];
    const add = (value: number, source: Source, note?: string) => {
      if (value !== 0) list.push({ value, source, srdRef: refs.items, ...(note ? { note } : {}) });
    };
    // Additions first, then the items that lift a score to a fixed value, so the order of the inventory never matters.
    for (const { effect, source } of effects) {
      if (
        effect.change === "ability-score" &&
        effect.ability === ability &&
        effect.add !== undefined
      ) {
        const now = sumOf(list).value;
        const room = Math.max(0, (effect.max ?? scoreMax) - now);
        add(Math.min(effect.add, room), source);
      }
    }
    for (const { effect, source } of effects) {
      if (
        effect.change === "ability-score" &&
        effect.ability === ability &&
        effect.set !== undefined
      ) {
        add(Math.max(0, effect.set - sumOf(list).value), source, "set");
      }
    }
    for (const { effect, source } of effects) {
      if (effect.change !== "ability-score-set-by" || effect.ability !== ability) continue;
      const lifted = list.some(
        (part) => part.note === "set" && effect.items.includes(part.source.id),
      );
      if (lifted) add(Math.min(effect.add, Math.max(0, effect.max - sumOf(list).value)), source);
    }
    scores[ability] = sumOf(list);
  }
  return scores;
}

export function modPart(env: Env, ability: Ability): Part {
  return {
    value: env.mods[ability],
    source: { kind: "ability", id: ability },
    srdRef: refs.modifiers,
  };
}

export function proficiencyPart(env: Env, note?: string): Part {
  return {
    value: env.proficiency.value,
    source: { kind: "rule", id: "proficiency-bonus" },
    srdRef: refs.proficiency,
    ...(note ? { note } : {}),
  };
}

/** Levels that formulas of this owner count: those of its class, or all of them for a trait or a feat. */
export function ownerLevel(env: Env, owner: Owner): number {
  if (owner.class === undefined) return env.level;
  return env.resolved.classes.find((entry) => entry.id === owner.class)?.level ?? 0;
}

/** The terms of a formula as parts. */
export function evaluate(
  env: Env,
  formula: Formula,
  from: Pick<ActiveGrant, "source" | "srdRef" | "owner">,
): Part[] {
  const { source, srdRef } = from;
  if (typeof formula === "number") return [{ value: formula, source, srdRef }];
  if ("sum" in formula) return formula.sum.flatMap((term) => evaluate(env, term, from));
  if ("mod" in formula) {
    const part = modPart(env, formula.mod);
    return formula.min !== undefined && part.value < formula.min
      ? [part, { value: formula.min - part.value, source, srdRef, note: "minimum" }]
      : [part];
  }
  if ("proficiency" in formula) {
    const value = Math.floor(env.proficiency.value * formula.proficiency);
    return [
      { ...proficiencyPart(env), value, ...(formula.proficiency === 1 ? {} : { note: "half" }) },
    ];
  }
  if ("characterLevel" in formula)
    return [{ value: env.level * formula.characterLevel, source, srdRef, note: "level" }];
  if ("byCharacterLevel" in formula)
    return [{ value: formula.byCharacterLevel[env.level - 1] ?? 0, source, srdRef }];
  const level = ownerLevel(env, from.owner);
  if ("byClassLevel" in formula)
    return [{ value: formula.byClassLevel[level - 1] ?? 0, source, srdRef }];
  const exact = level * formula.classLevel;
  return [
    {
      value: formula.round === "up" ? Math.ceil(exact) : Math.floor(exact),
      source,
      srdRef,
      note: "level",
    },
  ];
}

export function explain(
  env: Env,
  formula: Formula,
  from: Pick<ActiveGrant, "source" | "srdRef" | "owner">,
): Explained {
  return sumOf(evaluate(env, formula, from));
}

/** What exhaustion takes from every D20 Test. */
export function exhaustionParts(env: Env): Part[] {
  const level = env.state.exhaustion ?? 0;
  if (level <= 0) return [];
  return [
    {
      value: -level * env.resolved.pack.tables.exhaustion.d20,
      source: { kind: "condition", id: "exhaustion" },
      srdRef: refs.exhaustion,
    },
  ];
}

export function effectParts(env: Env, match: (effect: ItemEffect) => number | undefined): Part[] {
  const parts: Part[] = [];
  for (const { effect, source } of env.effects) {
    if ("when" in effect && effect.when !== undefined) continue;
    const value = match(effect);
    if (value !== undefined && value !== 0) parts.push({ value, source, srdRef: refs.items });
  }
  return parts;
}

/** Disadvantage that untrained armor puts on everything with Strength or Dexterity. */
export function untrainedMarks(env: Env, ability: Ability): RollMark[] {
  if (ability !== "str" && ability !== "dex") return [];
  return env.untrained.map((source) => ({ mode: "disadvantage", source }));
}

/** Marks that the conditions of the moment put on a kind of roll. */
export function conditionMarks(
  env: Env,
  on: "attacks" | "checks" | "initiative" | { save: Ability },
): RollMark[] {
  return (env.state.conditions ?? []).flatMap((id): RollMark[] => {
    const facts = env.resolved.pack.tables.conditions[id];
    const mode =
      typeof on === "string"
        ? facts?.[on]
        : facts?.saves?.includes(on.save)
          ? ("disadvantage" as const)
          : undefined;
    if (!mode) return [];
    return [
      { mode, source: { kind: "condition", id }, ...(facts?.when ? { when: facts.when } : {}) },
    ];
  });
}

/** Dice of a table by the owner's level, or the one die there is. */
export function diceOf(
  env: Env,
  dice: string | readonly string[] | undefined,
  owner: Owner,
): string | undefined {
  if (dice === undefined || typeof dice === "string") return dice;
  return dice[Math.max(1, ownerLevel(env, owner)) - 1];
}
