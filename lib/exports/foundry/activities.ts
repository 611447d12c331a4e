import type { SpellRow } from "@/lib/rulebook/pack";

type Json = Record<string, unknown>;

const dice = /^(\d+)d(\d+)$/;

/** A roll of damage or healing in the tabletop's terms. */
export function damagePart(roll: string, types: readonly string[], bonus = "", scaling?: string): Json {
  const [, number, denomination] = dice.exec(roll) ?? [];
  const [, perLevel] = dice.exec(scaling ?? "") ?? [];
  return {
    number: number === undefined ? null : Number(number),
    denomination: denomination === undefined ? null : Number(denomination),
    bonus: number === undefined ? [roll, bonus].filter(Boolean).join(" + ") : bonus,
    types: [...types],
    custom: { enabled: false, formula: "" },
    scaling: { mode: perLevel === undefined ? "" : "whole", number: Number(perLevel ?? 1), formula: "" },
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

export function weaponActivity(id: string, ranged: boolean): Record<string, Json> {
  return {
    [id]: activity(id, "attack", {
      attack: {
        ability: "",
        bonus: "",
        critical: { threshold: null },
        flat: false,
        type: { value: ranged ? "ranged" : "melee", classification: "weapon" },
      },
      damage: { critical: { bonus: "" }, includeBase: true, parts: [] },
    }),
  };
}

/** What the spell rolls: an attack, a save, healing, or nothing but its casting. */
export function spellActivity(id: string, row: SpellRow): Record<string, Json> {
  const perLevel = row.scaling?.dice;
  const parts = (row.damage ?? []).map((damage) =>
    damagePart(
      damage.dice,
      damage.types ?? [damage.type],
      damage.plus === undefined ? "" : damage.plus === "ability" ? "@mod" : String(damage.plus),
      perLevel,
    ),
  );
  if (row.attack) {
    return {
      [id]: activity(id, "attack", {
        attack: {
          ability: "",
          bonus: "",
          critical: { threshold: null },
          flat: false,
          type: { value: row.attack, classification: "spell" },
        },
        damage: { critical: { bonus: "" }, includeBase: false, parts },
      }),
    };
  }
  if (row.save) {
    return {
      [id]: activity(id, "save", {
        damage: { onSave: row.level === 0 ? "none" : "half", parts },
        save: { ability: [row.save], dc: { calculation: "spellcasting", formula: "" } },
      }),
    };
  }
  if (row.healing) {
    const plus = row.healingPlus === "ability" ? "@mod" : row.healingPlus === undefined ? "" : String(row.healingPlus);
    return { [id]: activity(id, "heal", { healing: damagePart(row.healing, ["healing"], plus, perLevel) }) };
  }
  if (parts.length > 0) {
    return { [id]: activity(id, "damage", { damage: { critical: { allow: false, bonus: "" }, parts } }) };
  }
  return { [id]: activity(id, "utility", { roll: { prompt: false, visible: false, name: "", formula: "" } }) };
}
