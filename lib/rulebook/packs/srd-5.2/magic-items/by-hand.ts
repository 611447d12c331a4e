import type { Ability, ItemEffect, ItemWeapons } from "@/lib/rulebook/build";
import type { MagicItemRow } from "@/lib/rulebook/magic-item";
import { damageTypes } from "@/lib/rulebook/terms";

/** What is written by hand of an item, laid over what the text prints of it. */
export type ByHand = Readonly<Record<string, Partial<MagicItemRow>>>;

export const does = (...effects: ItemEffect[]): Partial<MagicItemRow> => ({ effects });
export const magic = (bonus: number, ...effects: ItemEffect[]): Partial<MagicItemRow> => ({
  bonus,
  ...(effects.length > 0 ? { effects } : {}),
});

export const resist = (damage: string, when?: string): ItemEffect => ({
  change: "resistance",
  damage,
  ...(when ? { when } : {}),
});
export const scoreOf = (ability: Ability, set: number): ItemEffect => ({
  change: "ability-score",
  ability,
  set,
});
export const raise = (ability: Ability, max: number): ItemEffect => ({
  change: "ability-score",
  ability,
  add: 2,
  max,
});
export const armorClass = (add: number): ItemEffect => ({ change: "armor-class", add });
export const saves = (add: number): ItemEffect => ({ change: "saving-throws", add });
export const spellAttack = (add: number): ItemEffect => ({ change: "spell-attack", add });
export const senses = (sense: string, range: number, more?: number): ItemEffect => ({
  change: "sense",
  sense,
  range,
  ...(more === undefined ? {} : { more }),
});
export const skillAdvantage = (skill: string, when?: string): ItemEffect => ({
  change: "advantage",
  on: "check",
  skills: [skill],
  ...(when ? { when } : {}),
});
export const saveAdvantage = (when: string): ItemEffect => ({
  change: "advantage",
  on: "save",
  when,
});
export const againstPoison: ItemEffect = {
  change: "advantage",
  on: "save",
  conditions: ["poisoned"],
};
export const initiativeAdvantage: ItemEffect = { change: "advantage", on: "initiative" };
export const attackMark = (when: string, mode?: "disadvantage"): ItemEffect => ({
  change: "advantage",
  on: "attack",
  when,
  ...(mode ? { mode } : {}),
});
export const fast = (mode: "fly" | "swim" | "climb", set: number | "walk"): ItemEffect => ({
  change: "speed",
  mode,
  ...(set === "walk" ? { like: "walk" } : { set }),
});
export const language = (id: string): ItemEffect => ({ change: "language", language: id });

const itself: ItemWeapons = { this: true };
/** More dice on a hit with this very weapon; `weapon` is its own kind of damage. */
export const extra = (dice: string, damage: string, when?: string): ItemEffect => ({
  change: "extra-damage",
  dice,
  damage,
  of: itself,
  ...(when ? { when } : {}),
});

/** One entry a variant, by the ids of damage types that the text rolls for. */
export const byDamage = (group: string, make: (damage: string) => Partial<MagicItemRow>): ByHand =>
  Object.fromEntries(
    damageTypes
      .filter((id) => !["bludgeoning", "piercing", "slashing"].includes(id))
      .map((id) => [`${group}-${id}`, make(id)]),
  );
