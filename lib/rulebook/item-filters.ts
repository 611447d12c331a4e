import type { MagicItemRow } from "@/lib/rulebook/magic-item";
import type { Row, RulesPack } from "@/lib/rulebook/pack";

export interface ItemFilter {
  readonly rarity?: string | undefined;
  readonly category?: string | undefined;
  /** `"true"` for items that ask for attunement. */
  readonly attunement?: "true" | "false" | undefined;
}

type Filtered = Partial<Pick<MagicItemRow, "rarity" | "category" | "requiresAttunement">>;

/** Rows that are no magic items pass only where nothing is asked. */
export function isWantedItem(row: Row, asked: ItemFilter): boolean {
  const { rarity, category, requiresAttunement = false } = row as Row & Filtered;
  return (
    (!asked.rarity || rarity === asked.rarity) &&
    (!asked.category || category === asked.category) &&
    (!asked.attunement ||
      (category !== undefined && requiresAttunement === (asked.attunement === "true")))
  );
}

/** Whether a character of that class alone could use the item in full. */
export function isUsableBy(
  pack: RulesPack,
  { attunement }: Pick<MagicItemRow, "attunement">,
  wanted: string,
): boolean {
  const { classes, spellcaster, species, attunedTo } = attunement ?? {};
  if (!classes && !spellcaster) return !species || attunedTo !== undefined;
  const casts = pack.classes.get(wanted)?.spellcasting !== undefined;
  return (classes?.includes(wanted) ?? false) || (spellcaster === true && casts);
}
