import { textSearch } from "@/lib/kernel/fold-text";

export type CatalogueRow = {
  id: string;
  kind: "weapon" | "armor" | "gear" | "tool" | "pack" | "item";
  name: string;
  /** Pounds for one piece. */
  weight: number;
  /** Copper pieces for one piece. */
  cost: number;
  /** What its magic changes, in a line. */
  numbers?: string;
};

/** `item`: what the owner has written, marked as homebrew. */
export const catalogueKinds = ["item", "weapon", "armor", "gear", "tool", "pack"] as const;

/** Rows whose name has every word that was typed. */
export function found(
  rows: readonly CatalogueRow[],
  query: string,
  kind: string | null,
): CatalogueRow[] {
  const isWanted = textSearch(query);
  return rows.filter((row) => (kind === null || row.kind === kind) && isWanted(row.name));
}
