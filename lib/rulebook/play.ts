import type { ActiveEffect } from "@/lib/rulebook/effects/catalogue";
import type { Recovery } from "@/lib/rulebook/grants";
import type { ConditionId, DamageType } from "@/lib/rulebook/pack";
import type { Sheet } from "@/lib/rulebook/sheet";

/**
 * What happens to a character between the rests. Kept apart from the build: it changes every minute, never alters the rules part,
 * and survives a level gained or lost (whatever the sheet no longer has is clipped by `fitted`).
 * Everything is counted as spent, so that a character fresh from creation is the empty state.
 */
export interface PlayState {
  /** Hit points lost, 0 to the maximum. */
  readonly damage: number;
  readonly temporary: number;
  /** Hit dice spent, by faces (`"8"`). */
  readonly hitDiceSpent: Readonly<Record<string, number>>;
  readonly deathSaves: { readonly successes: number; readonly failures: number };
  readonly stable: boolean;
  readonly dead: boolean;
  /** Slots spent, by spell level (`"1"`). */
  readonly slotsSpent: Readonly<Record<string, number>>;
  readonly pactSlotsSpent: number;
  /** Slots made by spending something else, above the table; they vanish with a long rest. */
  readonly slotsMade: Readonly<Record<string, number>>;
  /** Uses or points spent, by resource id. */
  readonly spent: Readonly<Record<string, number>>;
  /** Free castings spent, by spell id. */
  readonly freeCastingsSpent: Readonly<Record<string, number>>;
  readonly inspiration: boolean;
  readonly exhaustion: number;
  readonly conditions: readonly ConditionId[];
  /** Spell that holds concentration. */
  readonly concentration?: string;
  /** Saves that damage has called for and that nobody has rolled yet, by their DC. */
  readonly concentrationSaves?: readonly number[];
  /** Spells and features in effect. */
  readonly effects?: readonly ActiveEffect[];
  /** Potions whose effects last, by the id of their rows. */
  readonly potions?: readonly string[];
  /** What was drunk, read or broken in these acts and leaves the inventory with them, by entry. Never stored. */
  readonly usedUp?: Readonly<Record<string, number>>;
  /** Table option: a load above the carrying capacity slows. */
  readonly encumbrance?: boolean;
}

export const freshPlay: PlayState = {
  damage: 0,
  temporary: 0,
  hitDiceSpent: {},
  deathSaves: { successes: 0, failures: 0 },
  stable: false,
  dead: false,
  slotsSpent: {},
  pactSlotsSpent: 0,
  slotsMade: {},
  spent: {},
  freeCastingsSpent: {},
  inspiration: false,
  exhaustion: 0,
  conditions: [],
};

const noSaves = { successes: 0, failures: 0 } as const;
const savesNeeded = 3;
const exhaustionDeath = 6;

export const currentHitPoints = (sheet: Sheet, play: PlayState): number =>
  Math.max(0, sheet.hitPoints.value - play.damage);

export const isBloodied = (sheet: Sheet, play: PlayState): boolean =>
  currentHitPoints(sheet, play) > 0 &&
  currentHitPoints(sheet, play) <= Math.floor(sheet.hitPoints.value / 2);

/** The state clipped to what the sheet has: after a level down, an item lost, a resource gone. */
export function fitted(sheet: Sheet, play: PlayState): PlayState {
  const clip = (spent: Readonly<Record<string, number>>, most: (id: string) => number) =>
    Object.fromEntries(
      Object.entries(spent)
        .map(([id, count]) => [id, Math.min(count, most(id))] as const)
        .filter(([, count]) => count > 0),
    );
  return {
    ...play,
    damage: Math.min(play.damage, sheet.hitPoints.value),
    hitDiceSpent: clip(play.hitDiceSpent, (die) => hitDiceMax(sheet, Number(die))),
    slotsSpent: clip(play.slotsSpent, (level) => slotMax(sheet, play, Number(level))),
    pactSlotsSpent: Math.min(play.pactSlotsSpent, sheet.pactSlots?.max.value ?? 0),
    spent: clip(play.spent, (id) => resourceMax(sheet, id)),
    freeCastingsSpent: clip(play.freeCastingsSpent, (id) => freeCastings(sheet, id)),
  };
}

/**
 * Damage of one kind: immunity and resistance of the sheet that always hold (or those named in `when`) are applied, temporary hit
 * points go first. What falls below 0 by the whole maximum kills outright; damage at 0 is a failed death save, two if critical.
 */
export function takeDamage(
  sheet: Sheet,
  play: PlayState,
  amount: number,
  options: { type?: DamageType; critical?: boolean; when?: readonly string[] } = {},
): PlayState {
  const holds = (entry: { id: string; when?: string }) =>
    entry.id === options.type &&
    (entry.when === undefined || (options.when ?? []).includes(entry.when));
  // Stone resists all damage. SRD: Rules Glossary / Petrified.
  const suffered = sheet.immunities.some(holds)
    ? 0
    : sheet.resistances.some(holds) || play.conditions.includes("petrified")
      ? Math.floor(Math.max(0, amount) / 2)
      : Math.max(0, Math.floor(amount));
  if (suffered === 0 || play.dead) return play;
  const absorbed = Math.min(play.temporary, suffered);
  const through = suffered - absorbed;
  const temporary = play.temporary - absorbed;
  const before = currentHitPoints(sheet, play);
  if (through === 0) return shaken({ ...play, temporary }, suffered);
  if (before === 0) {
    if (through >= sheet.hitPoints.value) return died({ ...play, temporary });
    return failed({ ...play, temporary, stable: false }, options.critical ? 2 : 1);
  }
  const left = before - through;
  if (left > 0) return shaken({ ...play, temporary, damage: play.damage + through }, suffered);
  const down: PlayState = {
    ...withoutConcentration(play),
    temporary,
    damage: sheet.hitPoints.value,
  };
  if (-left >= sheet.hitPoints.value) return died(down);
  return {
    ...down,
    stable: false,
    deathSaves: noSaves,
    conditions: added(down.conditions, "unconscious"),
  };
}

/** Healing: from 0 it wakes and ends the dying, and whoever fell lies prone still. The dead stay dead. */
export function heal(sheet: Sheet, play: PlayState, amount: number): PlayState {
  if (play.dead || amount <= 0) return play;
  const wakes = currentHitPoints(sheet, play) === 0;
  return {
    ...play,
    damage: Math.max(0, play.damage - Math.floor(amount)),
    deathSaves: noSaves,
    stable: false,
    conditions:
      wakes && play.conditions.includes("unconscious")
        ? added(
            play.conditions.filter((id) => id !== "unconscious"),
            "prone",
          )
        : play.conditions,
  };
}

/** Temporary hit points do not add up: the better of what is there and what is new. */
export function gainTemporary(play: PlayState, amount: number): PlayState {
  return { ...play, temporary: Math.max(play.temporary, Math.floor(amount)) };
}

/** A death save with the d20 as it fell. 20 wakes with 1 hit point, 1 fails twice. */
export function deathSave(sheet: Sheet, play: PlayState, d20: number): PlayState {
  if (play.dead || play.stable || currentHitPoints(sheet, play) > 0) return play;
  if (d20 >= sheet.deathSaveTwentyFrom) return heal(sheet, play, 1);
  const total = d20 - 2 * play.exhaustion;
  if (d20 <= 1) return failed(play, 2);
  if (total < 10) return failed(play, 1);
  const successes = play.deathSaves.successes + 1;
  return successes >= savesNeeded
    ? { ...play, stable: true, deathSaves: noSaves }
    : { ...play, deathSaves: { ...play.deathSaves, successes } };
}

export function stabilize(play: PlayState): PlayState {
  return play.dead ? play : { ...play, stable: true, deathSaves: noSaves };
}

function failed(play: PlayState, count: number): PlayState {
  const failures = Math.min(savesNeeded, play.deathSaves.failures + count);
  const next = { ...play, deathSaves: { ...play.deathSaves, failures } };
  return failures >= savesNeeded ? died(next) : next;
}

const died = (play: PlayState): PlayState => ({
  ...withoutConcentration(play),
  dead: true,
  stable: false,
});

function withoutConcentration(play: PlayState): PlayState {
  const { concentration: _ended, concentrationSaves: _due, ...rest } = play;
  return rest;
}

/** SRD: Rules Glossary / Concentration. Half the damage, at least 10 and at most 30. */
export const concentrationDc = (damage: number): number =>
  Math.min(30, Math.max(10, Math.floor(damage / 2)));

const savesDueMax = 20;

/** Each damage calls for a save of its own, temporary hit points or not. */
function shaken(play: PlayState, suffered: number): PlayState {
  if (play.concentration === undefined) return play;
  const due = [...(play.concentrationSaves ?? []), concentrationDc(suffered)].slice(0, savesDueMax);
  return { ...play, concentrationSaves: due };
}

/** Concentration on a spell, or on none; what was due for an earlier one is void. */
export function concentrate(play: PlayState, spell: string | null): PlayState {
  const rest = withoutConcentration(play);
  return spell === null ? rest : { ...rest, concentration: spell };
}

/** The first save that is due has been rolled: it held, or the spell ends and no other save matters. */
export function settleConcentration(play: PlayState, kept: boolean): PlayState | undefined {
  const [first, ...others] = play.concentrationSaves ?? [];
  if (first === undefined) return undefined;
  if (!kept) return withoutConcentration(play);
  const { concentrationSaves: _due, ...rest } = play;
  return others.length > 0 ? { ...rest, concentrationSaves: others } : rest;
}

const added = (list: readonly ConditionId[], id: ConditionId): readonly ConditionId[] =>
  list.includes(id) ? list : [...list, id];

export function setCondition(
  sheet: Sheet,
  play: PlayState,
  id: ConditionId,
  on: boolean,
): PlayState {
  if (id === "exhaustion") return setExhaustion(play, play.exhaustion + (on ? 1 : -1));
  if (!on) return { ...play, conditions: play.conditions.filter((entry) => entry !== id) };
  if (sheet.conditionImmunities.some((entry) => entry.id === id && entry.when === undefined))
    return play;
  if (id === "poisoned" && play.conditions.includes("petrified")) return play;
  const stops = ["incapacitated", "paralyzed", "petrified", "stunned", "unconscious"].includes(id);
  return { ...(stops ? withoutConcentration(play) : play), conditions: added(play.conditions, id) };
}

export function setExhaustion(play: PlayState, level: number): PlayState {
  const exhaustion = Math.max(0, Math.min(exhaustionDeath, level));
  return exhaustion >= exhaustionDeath ? died({ ...play, exhaustion }) : { ...play, exhaustion };
}

export const setInspiration = (play: PlayState, inspiration: boolean): PlayState => ({
  ...play,
  inspiration,
});

export function slotsLeft(sheet: Sheet, play: PlayState, level: number): number {
  return slotMax(sheet, play, level) - (play.slotsSpent[level] ?? 0);
}

/** Spends a slot of that level; a pact slot when asked for. Undefined when none is left. */
export function spendSlot(
  sheet: Sheet,
  play: PlayState,
  level: number,
  pact = false,
): PlayState | undefined {
  if (pact) {
    const slots = sheet.pactSlots;
    if (!slots || slots.level !== level || play.pactSlotsSpent >= slots.max.value) return undefined;
    return { ...play, pactSlotsSpent: play.pactSlotsSpent + 1 };
  }
  if (slotsLeft(sheet, play, level) <= 0) return undefined;
  return {
    ...play,
    slotsSpent: { ...play.slotsSpent, [level]: (play.slotsSpent[level] ?? 0) + 1 },
  };
}

export function restoreSlot(play: PlayState, level: number, pact = false): PlayState {
  if (pact) return { ...play, pactSlotsSpent: Math.max(0, play.pactSlotsSpent - 1) };
  return {
    ...play,
    slotsSpent: { ...play.slotsSpent, [level]: Math.max(0, (play.slotsSpent[level] ?? 0) - 1) },
  };
}

export const makeSlot = (play: PlayState, level: number): PlayState => ({
  ...play,
  slotsMade: { ...play.slotsMade, [level]: (play.slotsMade[level] ?? 0) + 1 },
});

export function resourceLeft(sheet: Sheet, play: PlayState, id: string): number {
  return resourceMax(sheet, id) - (play.spent[id] ?? 0);
}

/** Spends uses or points; undefined when there are not enough. */
export function spendResource(
  sheet: Sheet,
  play: PlayState,
  id: string,
  count = 1,
): PlayState | undefined {
  if (count < 0 || resourceLeft(sheet, play, id) < count) return undefined;
  return { ...play, spent: { ...play.spent, [id]: (play.spent[id] ?? 0) + count } };
}

export function restoreResource(play: PlayState, id: string, count = 1): PlayState {
  return { ...play, spent: { ...play.spent, [id]: Math.max(0, (play.spent[id] ?? 0) - count) } };
}

/** Initiative is rolled: uses that come back with it. The same state where nothing does. */
export function rollInitiative(sheet: Sheet, play: PlayState): PlayState {
  let next = play;
  for (const { id, max, atInitiative = 0 } of sheet.resources) {
    const most = Math.max(0, max.value - atInitiative);
    if ((next.spent[id] ?? 0) > most) next = { ...next, spent: { ...next.spent, [id]: most } };
  }
  return next;
}

export function spendFreeCasting(
  sheet: Sheet,
  play: PlayState,
  spell: string,
): PlayState | undefined {
  const used = play.freeCastingsSpent[spell] ?? 0;
  if (used >= freeCastings(sheet, spell)) return undefined;
  return { ...play, freeCastingsSpent: { ...play.freeCastingsSpent, [spell]: used + 1 } };
}

/** Spends a hit die of that many faces; `roll` is how it fell. Heals the roll plus Constitution, at least 1. */
export function spendHitDie(
  sheet: Sheet,
  play: PlayState,
  faces: number,
  roll: number,
): PlayState | undefined {
  const used = play.hitDiceSpent[faces] ?? 0;
  if (used >= hitDiceMax(sheet, faces) || currentHitPoints(sheet, play) === 0) return undefined;
  const healed = heal(sheet, play, Math.max(1, roll + sheet.abilities.con.modifier.value));
  return { ...healed, hitDiceSpent: { ...play.hitDiceSpent, [faces]: used + 1 } };
}

/** An hour's rest; hit dice are spent one by one with `spendHitDie` while it lasts. Not possible at 0 hit points. */
export function shortRest(sheet: Sheet, play: PlayState): PlayState {
  if (play.dead || currentHitPoints(sheet, play) === 0) return play;
  const eased = sheet.restPerks.some(
    (perk) => perk.rest === "short" && perk.does === "ease-exhaustion",
  );
  return {
    ...play,
    pactSlotsSpent: 0,
    spent: recovered(sheet, play, "short"),
    freeCastingsSpent: freeRecovered(sheet, play, "short"),
    exhaustion: eased ? Math.max(0, play.exhaustion - 1) : play.exhaustion,
  };
}

/** A night's rest: all hit points, hit dice, slots and daily uses return, and one level of exhaustion goes. */
export function longRest(sheet: Sheet, play: PlayState): PlayState {
  if (play.dead || currentHitPoints(sheet, play) === 0) return play;
  return {
    ...freshPlay,
    spent: recovered(sheet, play, "long"),
    freeCastingsSpent: freeRecovered(sheet, play, "long"),
    inspiration:
      play.inspiration ||
      sheet.restPerks.some((perk) => perk.rest === "long" && perk.does === "inspire"),
    exhaustion: Math.max(0, play.exhaustion - 1),
    ...(play.encumbrance === undefined ? {} : { encumbrance: play.encumbrance }),
    conditions: play.conditions.filter((id) => id !== "unconscious"),
  };
}

function recovered(sheet: Sheet, play: PlayState, rest: "short" | "long"): Record<string, number> {
  const left: Record<string, number> = {};
  for (const [id, count] of Object.entries(play.spent)) {
    const remaining = afterRest(
      sheet.resources.find((entry) => entry.id === id)?.recovery,
      count,
      rest,
    );
    if (remaining > 0) left[id] = remaining;
  }
  return left;
}

function freeRecovered(
  sheet: Sheet,
  play: PlayState,
  rest: "short" | "long",
): Record<string, number> {
  const left: Record<string, number> = {};
  for (const [id, count] of Object.entries(play.freeCastingsSpent)) {
    const remaining = afterRest(
      sheet.spells.find((spell) => spell.id === id && spell.free)?.free?.recovery,
      count,
      rest,
    );
    if (remaining > 0) left[id] = remaining;
  }
  return left;
}

/** What is still spent after the rest. A resource that the sheet no longer has is forgotten. */
function afterRest(recovery: Recovery | undefined, spent: number, rest: "short" | "long"): number {
  if (recovery === undefined) return 0;
  if (recovery === "special" || recovery === "dawn") return spent;
  if (rest === "long" || recovery === "short-rest") return 0;
  if (recovery === "one-on-short-rest") return Math.max(0, spent - 1);
  return spent;
}

const hitDiceMax = (sheet: Sheet, faces: number): number =>
  sheet.hitDice.find((entry) => entry.die === faces)?.count ?? 0;

const slotMax = (sheet: Sheet, play: PlayState, level: number): number =>
  (sheet.spellSlots.find((entry) => entry.level === level)?.max.value ?? 0) +
  (play.slotsMade[level] ?? 0);

const resourceMax = (sheet: Sheet, id: string): number =>
  sheet.resources.find((entry) => entry.id === id)?.max.value ?? 0;

export const restoreFreeCasting = (play: PlayState, spell: string): PlayState => ({
  ...play,
  freeCastingsSpent: {
    ...play.freeCastingsSpent,
    [spell]: Math.max(0, (play.freeCastingsSpent[spell] ?? 0) - 1),
  },
});

export const freeCastingsLeft = (sheet: Sheet, play: PlayState, spell: string): number =>
  freeCastings(sheet, spell) - (play.freeCastingsSpent[spell] ?? 0);

function freeCastings(sheet: Sheet, spell: string): number {
  const free = sheet.spells.find((entry) => entry.id === spell && entry.free)?.free;
  if (!free) return 0;
  return free.uses === "at-will" ? Number.POSITIVE_INFINITY : free.uses.value;
}
