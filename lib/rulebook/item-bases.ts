import type { ItemBases, MagicItemRow } from "@/lib/rulebook/magic-item";
import type { ItemRow, RulesPack, WeaponRow } from "@/lib/rulebook/pack";

export const isMagicItem = (row: ItemRow): row is MagicItemRow => "group" in row;

/** Ids of everything that an item of this kind can be made of, the most usual first. */
export function baseIds(pack: RulesPack, bases: ItemBases): readonly string[] {
  const suits = [...pack.armor.values()].filter(({ category }) => category !== "shield");
  const ids: readonly string[] = {
    listed: () => bases.ids ?? [],
    weapon: () => [...pack.weapons.keys()],
    "melee-weapon": () =>
      [...pack.weapons.values()].filter(({ kind }) => kind === "melee").map(({ id }) => id),
    ammunition: () =>
      [...pack.gear.values()].filter(({ kind }) => kind === "ammunition").map(({ id }) => id),
    armor: () => suits.map(({ id }) => id),
    "medium-or-heavy": () =>
      suits.filter(({ category }) => category !== "light").map(({ id }) => id),
  }[bases.of]();
  return ids.filter((id) => !bases.except?.includes(id));
}

/** What the item is made of: the one thing it can be, what was chosen, or the first that it can be. */
export function baseOf(
  pack: RulesPack,
  item: ItemRow,
  chosen: string | undefined,
): string | undefined {
  if (!isMagicItem(item) || item.bases === undefined) return item.basedOn;
  const ids = baseIds(pack, item.bases);
  return chosen !== undefined && ids.includes(chosen) ? chosen : ids[0];
}

/** The weapon with what the magic makes of it: thrown, finesse, another kind of damage. */
export function reshaped(item: MagicItemRow, weapon: WeaponRow): WeaponRow {
  const { reshapes } = item;
  if (!reshapes) return weapon;
  const { properties = [], range, damage } = reshapes;
  return {
    ...weapon,
    properties: [...new Set([...weapon.properties, ...properties])],
    ...(range ? { range } : {}),
    damage: { ...weapon.damage, ...(damage ? { type: damage } : {}) },
  };
}
