import type { ItemRarity, MagicItemRow } from "@/lib/rulebook/magic-item";

const copperPerGold = 100;
/** Gold pieces. SRD: Equipment / Magic Items / Magic Item Values by Rarity. An artifact has no price. */
const byRarity: Readonly<Record<ItemRarity, number>> = {
  common: 100,
  uncommon: 400,
  rare: 4_000,
  "very-rare": 40_000,
  legendary: 200_000,
  artifact: 0,
};
/** What scribing a scroll costs, by the spell's level. SRD: Equipment / Crafting / Scribing Spell Scrolls. */
const scribing = [15, 25, 100, 150, 1_000, 1_500, 10_000, 12_500, 15_000, 50_000];
const piecesWorthAPotion = 10;

/** Copper pieces for one, without what it is made of. */
export function magicItemValue(row: MagicItemRow): number {
  if (row.scroll) return (scribing[row.scroll.level] ?? 0) * 2 * copperPerGold;
  const whole = byRarity[row.rarity] * copperPerGold;
  if (!row.consumable) return whole;
  return row.bases?.of === "ammunition" ? whole / 2 / piecesWorthAPotion : whole / 2;
}
