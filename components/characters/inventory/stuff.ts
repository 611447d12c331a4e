import type { InventoryEdit } from "@/lib/characters/inventory-edit";
import type { Coins, InventoryEntry, Wearing } from "@/lib/rulebook/build";
import { coinWeight } from "@/lib/rulebook/inventory-weight";

/** One thing as the page shows it, with everything that its buttons need to know. */
export type StuffRow = {
  entry: string;
  /** The name of its kind; the owner's own name stands in `own`. */
  name: string;
  own?: string;
  note?: string;
  line?: string;
  homebrew?: boolean;
  /** What its magic changes, in a line. */
  numbers?: string;
  /** In use, but its magic waits for attunement. */
  asleep: boolean;
  quantity: number;
  wearing: Wearing;
  attuned: boolean;
  attunable: boolean;
  /** Pounds for one piece. */
  weight: number;
  /** Ways in which it can be used, besides being carried. */
  uses: readonly Wearing[];
  suit: boolean;
  pack: boolean;
  /** As it is stored, to be put back after it was removed. */
  stored?: InventoryEntry;
};

export type Stuff = { rows: readonly StuffRow[]; coins: Coins };

/** What will be there once the server has agreed; what only it can know (a pack's contents) is left to it. */
export function foreseen(stuff: Stuff, edits: readonly InventoryEdit[]): Stuff {
  return edits.reduce(one, stuff);
}

function one(stuff: Stuff, edit: InventoryEdit): Stuff {
  const { rows } = stuff;
  const change = (entry: string, next: (row: StuffRow) => StuffRow | null) => ({
    ...stuff,
    rows: rows.flatMap((row) => (row.entry === entry ? (next(row) ?? []) : row)),
  });
  switch (edit.do) {
    case "coins": {
      const { do: _do, ...given } = edit;
      const told = Object.entries(given).filter(([, count]) => count !== undefined);
      return { ...stuff, coins: { ...stuff.coins, ...Object.fromEntries(told) } };
    }
    case "remove":
      return change(edit.entry, () => null);
    case "quantity":
      return change(edit.entry, (row) => (edit.quantity === 0 ? null : { ...row, quantity: edit.quantity }));
    case "wear":
      return change(edit.entry, (row) => ({ ...row, wearing: edit.wearing }));
    case "attune":
      return change(edit.entry, (row) => ({ ...row, attuned: edit.on }));
    case "name":
      return change(edit.entry, (row) => ({ ...row, own: edit.name || undefined }) as StuffRow);
    case "note":
      return change(edit.entry, (row) => ({ ...row, note: edit.note || undefined }) as StuffRow);
    case "move":
      return { ...stuff, rows: moved(rows, edit.entry, edit.to) };
    default:
      return stuff;
  }
}

export function moved(rows: readonly StuffRow[], entry: string, to: number): readonly StuffRow[] {
  const row = rows.find((candidate) => candidate.entry === entry);
  if (!row) return rows;
  return rows.filter((candidate) => candidate !== row).toSpliced(to, 0, row);
}

/** Pounds, coins included, to the hundredth. */
export function loadOf({ rows, coins }: Stuff): number {
  const things = rows.reduce((sum, row) => sum + row.weight * row.quantity, 0);
  return Math.round((things + coinWeight(coins)) * 100) / 100;
}
