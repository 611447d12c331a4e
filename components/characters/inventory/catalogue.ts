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

/** Letters as they are searched: without case, marks, half-spaces or the Arabic forms of Persian letters. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}|\u200c|['’]/gu, "")
    .replaceAll("ي", "ی")
    .replaceAll("ك", "ک");
}

/** Rows whose name has every word that was typed. */
export function found(rows: readonly CatalogueRow[], query: string, kind: string | null): CatalogueRow[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const name = plain(row.name);
    return (kind === null || row.kind === kind) && words.every((word) => name.includes(word));
  });
}
