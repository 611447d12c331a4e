import type { SpellRow } from "@/lib/rulebook/pack";

type Json = Record<string, unknown>;

const dice = /^(\d+)d(\d+)$/;

/** A roll of damage or healing in the tabletop's terms. */
export function damagePart(
  roll: string,
  types: readonly string[],
  bonus = "",
  scaling?: string,
): Json {
  const [, number, denomination] = dice.exec(roll) ?? [];
  const [, perLevel] = dice.exec(scaling ?? "") ?? [];
  return {
    number: number === undefined ? null : Number(number),
    denomination: denomination === undefined ? null : Number(denomination),
    bonus: number === undefined ? [roll, bonus].filter(Boolean).join(" + ") : bonus,
    types: [...types],
    custom: { enabled: false, formula: "" },
    scaling: {
      mode: perLevel === undefined ? "" : "whole",
      number: Number(perLevel ?? 1),
      formula: "",
    },
  };
}

function activity(id: string, type: string, rest: Json): Json {
  return {
    _id: id,
    type,
    name: "",
    sort: 0,
    activation: { type: "action", value: 1, condition: "", override: false },
    consumption: { targets: [], scaling: { allowed: false, max: "" }, spellSlot: true },
    description: { chatFlavor: "" },
    duration: { units: "inst", concentration: false, override: false },
    effects: [],
    range: { units: "self", override: false },
    target: { template: {}, affects: {}, override: false, prompt: true },
    uses: { spent: 0, max: "", recovery: [] },
    ...rest,
  };
}

export function weaponActivity(id: string, ranged: boolean, ability = ""): Record<string, Json> {
  return {
    [id]: activity(id, "attack", {
      attack: {
        ability,
        bonus: "",
        critical: { threshold: null },
        flat: false,
        type: { value: ranged ? "ranged" : "melee", classification: "weapon" },
      },
      damage: { critical: { bonus: "" }, includeBase: true, parts: [] },
    }),
  };
}

/** Spells of a level whose damage a saved throw avoids altogether; cantrips all do. */
const noneOnSave = new Set([
  "bestow-curse",
  "black-tentacles",
  "conjure-animals",
  "conjure-elemental",
  "contagion",
  "disintegrate",
  "dream",
  "ensnaring-strike",
  "faithful-hound",
  "geas",
  "heat-metal",
  "ice-knife",
  "phantasmal-force",
  "searing-smite",
  "web",
]);
/** Spells of several kinds of damage of which one grows with the slot. */
const growing: Readonly<Record<string, string>> = {
  "ice-knife": "cold",
  "ice-storm": "bludgeoning",
};
/** Damage that is dealt by the attack, apart from what the save is against. */
const byAttack: Readonly<Record<string, string>> = { "ice-knife": "piercing" };

/** What the spell rolls: an attack, a save, both one after the other, healing, or nothing but its casting. */
export function spellActivities(
  idOf: (nth: number) => string,
  row: SpellRow,
): Record<string, Json> {
  const parts = (row.damage ?? []).map((damage) => ({
    type: damage.type,
    part: damagePart(
      damage.dice,
      damage.types ?? [damage.type],
      damage.plus === undefined ? "" : damage.plus === "ability" ? "@mod" : String(damage.plus),
      (growing[row.id] ?? damage.type) === damage.type ? row.scaling?.dice : undefined,
    ),
  }));
  const apart = byAttack[row.id];
  const of = (wanted: (type: string) => boolean) =>
    parts.filter(({ type }) => wanted(type)).map(({ part }) => part);
  if (row.attack && row.save && apart !== undefined) {
    return {
      ...attackActivity(
        idOf(0),
        row.attack,
        of((type) => type === apart),
      ),
      ...saveActivity(
        idOf(1),
        row,
        of((type) => type !== apart),
      ),
    };
  }
  const all = of(() => true);
  if (row.attack) return attackActivity(idOf(0), row.attack, all);
  if (row.save) return saveActivity(idOf(0), row, all);
  if (row.healing) {
    const plus =
      row.healingPlus === "ability"
        ? "@mod"
        : row.healingPlus === undefined
          ? ""
          : String(row.healingPlus);
    const healing = damagePart(row.healing, ["healing"], plus, row.scaling?.dice);
    return { [idOf(0)]: activity(idOf(0), "heal", { healing }) };
  }
  if (all.length > 0)
    return {
      [idOf(0)]: activity(idOf(0), "damage", {
        damage: { critical: { allow: false, bonus: "" }, parts: all },
      }),
    };
  return {
    [idOf(0)]: activity(idOf(0), "utility", {
      roll: { prompt: false, visible: false, name: "", formula: "" },
    }),
  };
}

function attackActivity(id: string, kind: string, parts: readonly Json[]): Record<string, Json> {
  return {
    [id]: activity(id, "attack", {
      attack: {
        ability: "",
        bonus: "",
        critical: { threshold: null },
        flat: false,
        type: { value: kind, classification: "spell" },
      },
      damage: { critical: { bonus: "" }, includeBase: false, parts: [...parts] },
    }),
  };
}

function saveActivity(id: string, row: SpellRow, parts: readonly Json[]): Record<string, Json> {
  const avoids = row.level === 0 || noneOnSave.has(row.id);
  return {
    [id]: activity(id, "save", {
      damage: { onSave: avoids ? "none" : "half", parts: [...parts] },
      save: {
        ability: row.save ? [row.save] : [],
        dc: { calculation: "spellcasting", formula: "" },
      },
    }),
  };
}
