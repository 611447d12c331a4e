import {
  type Env,
  effectParts,
  evaluate,
  hasEffect,
  modPart,
  refs,
} from "@/lib/rulebook/derive/env";
import type { SpeedMode } from "@/lib/rulebook/grants";
import { carriedCoins } from "@/lib/rulebook/inventory";
import { coinWeight } from "@/lib/rulebook/inventory-weight";
import type { Size, SrdRef } from "@/lib/rulebook/pack";
import { sumOf } from "@/lib/rulebook/scores";
import type { Explained, Part, Sheet } from "@/lib/rulebook/sheet";

const firstLevelRef: SrdRef = {
  section: "Character Creation / Fill In Numbers",
  table: "Level 1 Hit Points by Class",
};
const laterLevelRef: SrdRef = {
  section: "Character Creation / Level Advancement / Gaining a Level",
  table: "Fixed Hit Points by Class",
};
const carryingRef: SrdRef = {
  section: "Rules Glossary / Carrying Capacity",
  table: "Carrying Capacity",
};
const speedRef: SrdRef = { section: "Rules Glossary / Speed" };

/** Hit points: the first level's die in full, later levels fixed or rolled, and Constitution for every level, however late it rose. */
export function deriveHitPoints(env: Env): Explained {
  const { resolved } = env;
  const parts: Part[] = [];
  const fixed = new Map<string, { value: number; levels: number }>();
  let missing = 0;
  const con = env.mods.con;
  resolved.path.forEach(({ class: row }, index) => {
    const level = index + 1;
    if (level === 1) {
      parts.push({
        value: row.hitDie,
        source: { kind: "class", id: row.id, slot: "level/1/class" },
        srdRef: firstLevelRef,
        note: "first-level",
      });
      missing += Math.max(0, 1 - (row.hitDie + con));
      return;
    }
    const choice = resolved.choices.get(`level/${level}/hp`);
    const roll = choice?.take[0] === "rolled" ? choice.rolls?.[0]?.[0] : undefined;
    const gained = roll ?? row.hitDie / 2 + 1;
    missing += Math.max(0, 1 - (gained + con));
    if (roll === undefined) {
      const sum = fixed.get(row.id) ?? { value: 0, levels: 0 };
      fixed.set(row.id, { value: sum.value + gained, levels: sum.levels + 1 });
    } else {
      parts.push({
        value: roll,
        source: { kind: "class", id: row.id, slot: `level/${level}/hp` },
        srdRef: laterLevelRef,
        note: "rolled",
      });
    }
  });
  for (const [id, sum] of fixed) {
    parts.push({
      value: sum.value,
      source: { kind: "class", id },
      srdRef: laterLevelRef,
      note: "fixed",
    });
  }
  const levels = resolved.path.length;
  if (levels > 0) parts.push({ ...modPart(env, "con"), value: con * levels, note: "each-level" });
  if (missing > 0) {
    parts.push({
      value: missing,
      source: { kind: "rule", id: "hit-points" },
      srdRef: laterLevelRef,
      note: "minimum",
    });
  }
  if (levels > 0) {
    parts.push(
      ...env.grants("hit-points").flatMap((entry) => evaluate(env, entry.grant.value, entry)),
      ...effectParts(env, (effect) =>
        effect.change === "hit-points" ? effect.add * (effect.perLevel ? env.level : 1) : undefined,
      ),
    );
  }
  return sumOf(parts);
}

export function deriveHitDice(env: Env): Sheet["hitDice"] {
  const dice = new Map<6 | 8 | 10 | 12, number>();
  for (const { class: row } of env.resolved.path)
    dice.set(row.hitDie, (dice.get(row.hitDie) ?? 0) + 1);
  return [...dice].map(([die, count]) => ({ die, count })).sort((a, b) => b.die - a.die);
}

export function deriveSpeed(env: Env, overloaded: boolean): Sheet["speed"] {
  const { species } = env.resolved;
  const hindered = (unless: "heavy-armor" | "armor" | "armor-or-shield" | undefined): boolean => {
    if (unless === undefined) return false;
    const suit = env.suit?.facts.armor?.category;
    if (unless === "heavy-armor") return suit === "heavy";
    return suit !== undefined || (unless === "armor-or-shield" && holdsShield(env));
  };
  const base: Part = {
    value: species?.speed ?? 30,
    source: species
      ? { kind: "species", id: species.id, slot: "species" }
      : { kind: "rule", id: "speed" },
    srdRef: species?.srdRef ?? speedRef,
  };
  const entries = env.grants("speed").filter(({ grant }) => !hindered(grant.unless));
  const walk: Part[] = [base];
  for (const entry of entries) {
    if (entry.grant.mode !== "walk" || entry.grant.value === "walk") continue;
    const parts = evaluate(env, entry.grant.value, entry);
    if (entry.grant.as === "add") walk.push(...parts);
    else
      walk.push({
        value: sumOf(parts).value - base.value,
        source: entry.source,
        srdRef: entry.srdRef,
        note: "set",
      });
  }
  const armor = env.suit?.facts.armor;
  const free = env.suit && hasEffect(env.resolved.pack, env.suit.entry, "armor-needs-no-strength");
  if (env.suit && !free && armor?.strength !== undefined && env.scores.str.value < armor.strength) {
    walk.push({
      value: -10,
      source: env.suit.source,
      srdRef: { section: "Equipment / Armor" },
      note: "strength",
    });
  }
  walk.push(
    ...effectParts(env, (effect) =>
      effect.change === "speed" && (effect.mode ?? "walk") === "walk" ? effect.add : undefined,
    ),
    ...setBy(env, "walk", sumOf(walk).value),
  );
  const speeds: Partial<Record<SpeedMode, Explained>> = {};
  for (const entry of entries) {
    const mode = entry.grant.mode;
    if (mode === "walk") continue;
    const parts =
      entry.grant.value === "walk"
        ? [
            {
              value: sumOf(walk).value,
              source: entry.source,
              srdRef: entry.srdRef,
              note: "equal-to-walk",
            },
          ]
        : evaluate(env, entry.grant.value, entry);
    const now = sumOf(parts);
    if (now.value > (speeds[mode]?.value ?? 0)) speeds[mode] = now;
  }
  for (const { effect, source } of env.effects) {
    if (effect.change !== "speed" || effect.like !== "walk" || effect.when) continue;
    const mode = effect.mode ?? "walk";
    const now = sumOf([
      { value: sumOf(walk).value, source, srdRef: refs.items, note: "equal-to-walk" },
    ]);
    if (mode !== "walk" && now.value > (speeds[mode]?.value ?? 0)) speeds[mode] = now;
  }
  for (const mode of ["fly", "swim", "climb"] as const) {
    const parts = [...(speeds[mode]?.parts ?? []), ...setBy(env, mode, speeds[mode]?.value ?? 0)];
    if (parts.length > 0) speeds[mode] = sumOf(parts);
  }
  for (const mode of Object.keys(speeds) as SpeedMode[]) {
    const found = speeds[mode];
    if (found) speeds[mode] = slowed(env, found.parts, overloaded);
  }
  return { walk: slowed(env, walk, overloaded), ...speeds };
}

function setBy(env: Env, mode: "walk" | "fly" | "swim" | "climb", now: number): Part[] {
  return effectParts(env, (effect) =>
    effect.change === "speed" && (effect.mode ?? "walk") === mode && effect.set !== undefined
      ? Math.max(0, effect.set - now)
      : undefined,
  ).slice(0, 1);
}

function slowed(env: Env, parts: readonly Part[], overloaded: boolean): Explained {
  const list = [...parts];
  const exhaustion = env.state.exhaustion ?? 0;
  if (exhaustion > 0) {
    list.push({
      value: -exhaustion * env.resolved.pack.tables.exhaustion.speed,
      source: { kind: "condition", id: "exhaustion" },
      srdRef: refs.exhaustion,
    });
  }
  const held = (env.state.conditions ?? []).find(
    (id) => env.resolved.pack.tables.conditions[id]?.speedZero,
  );
  const now = sumOf(list).value;
  if (held) {
    list.push({
      value: 0 - now,
      source: { kind: "condition", id: held },
      srdRef: { section: "Rules Glossary / Condition" },
    });
  } else if (overloaded && env.state.encumbrance && now > 5) {
    list.push({
      value: 5 - now,
      source: { kind: "rule", id: "carrying-capacity" },
      srdRef: carryingRef,
    });
  } else if (now < 0) {
    list.push({
      value: 0 - now,
      source: { kind: "rule", id: "speed" },
      srdRef: speedRef,
      note: "minimum",
    });
  }
  return sumOf(list);
}

export const holdsShield = (env: Env): boolean => env.shieldHeld;

const sizes: readonly Size[] = ["tiny", "small", "medium", "large", "huge", "gargantuan"];

export function deriveCarrying(env: Env): Sheet["carrying"] {
  const steps = env.grants("size-step").length;
  const own = env.resolved.size ?? "medium";
  const size = sizes[Math.min(sizes.length - 1, sizes.indexOf(own) + steps)] ?? own;
  const table = env.resolved.pack.tables.carrying[size];
  const strength = env.scores.str.value;
  const limit = (perPoint: number): Explained =>
    sumOf([
      {
        value: strength * perPoint,
        source: { kind: "ability", id: "str" },
        srdRef: carryingRef,
        note: steps > 0 ? "size-step" : "each-point",
      },
    ]);
  const goods = env.carried.reduce(
    (sum, { entry, facts }) => sum + facts.weight * entry.quantity,
    0,
  );
  const load = Math.round((goods + coinWeight(carriedCoins(env.resolved))) * 100) / 100;
  const capacity = limit(table.carry);
  return { capacity, dragLiftPush: limit(table.drag), load, overloaded: load > capacity.value };
}

export function deriveSenses(env: Env): Sheet["senses"] {
  const best = new Map<string, Sheet["senses"][number]>();
  const offer = (sense: Sheet["senses"][number]) => {
    const known = best.get(sense.id);
    if (!known || sense.range.value > known.range.value) best.set(sense.id, sense);
  };
  for (const { grant, source, srdRef } of env.grants("sense")) {
    offer({ id: grant.sense, range: sumOf([{ value: grant.range, source, srdRef }]) });
  }
  for (const { effect, source } of env.effects) {
    if (effect.change !== "sense") continue;
    const id = effect.sense as Sheet["senses"][number]["id"];
    offer({ id, range: sumOf([{ value: effect.range, source, srdRef: refs.items }]) });
  }
  // Further sight for who sees in the dark without the item.
  for (const { effect, source } of env.effects) {
    if (effect.change !== "sense" || effect.more === undefined) continue;
    const known = best.get(effect.sense);
    if (!known || known.range.parts.some((part) => part.source === source)) continue;
    const longer = { value: effect.more, source, srdRef: refs.items };
    best.set(effect.sense, { ...known, range: sumOf([...known.range.parts, longer]) });
  }
  return [...best.values()];
}
