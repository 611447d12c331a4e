import type { ItemCategory, ItemRarity, MagicItemRow } from "@/lib/rulebook/magic-item";

/** A magic item as `GET /rules/magic-items` tells it, as far as a page shows it. */
export type MagicItemEntry = Pick<
  MagicItemRow,
  "id" | "requiresAttunement" | "consumable" | "cost" | "scroll"
> & {
  name: string;
  line: string | null;
  rarity: ItemRarity;
  category: ItemCategory;
  /** What it can be made of. */
  madeOf?: readonly { id: string; name: string }[];
};
