import type { InventoryEdit } from "@/lib/characters/inventory-edit";
import type { Coins, InventoryEntry, Wearing } from "@/lib/rulebook/build";
import { coinWeight } from "@/lib/rulebook/inventory-weight";
import type { ItemCategory, ItemRarity } from "@/lib/rulebook/magic-item";

/** One thing as the page shows it, with everything that its buttons need to know. */
export type InventoryRow = {
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
  /** Of a magic item of the book. */
  magic?: MagicFacts;
  /** Pounds for one piece. */
  weight: number;
  /** Ways in which it can be used, besides being carried. */
  uses: readonly Wearing[];
  suit: boolean;
  pack: boolean;
  /** As it is stored, to be put back after it was removed. */
  stored?: InventoryEntry;
};

export type MagicFacts = {
  rarity: ItemRarity;
  category: ItemCategory;
  unidentified: boolean;
  /** The owner knows of a curse; attuning tells of it too. */
  cursed: boolean;
  /** Somebody else may say so: a box that every item of the kind has gives nothing away. */
  mayBeCursed: boolean;
  /** Read once, it stays learned. */
  book: boolean;
  studied: boolean;
  base?: string;
  bases?: readonly { value: string; label: string }[];
  spell?: string;
};

export type InventoryState = { rows: readonly InventoryRow[]; coins: Coins };

/** What will be there once the server has agreed; what only it can know (a pack's contents) is left to it. */
export function applyEdits(state: InventoryState, edits: readonly InventoryEdit[]): InventoryState {
  return edits.reduce(one, state);
}

function one(state: InventoryState, edit: InventoryEdit): InventoryState {
  const { rows } = state;
  const change = (entry: string, next: (row: InventoryRow) => InventoryRow | null) => ({
    ...state,
    rows: rows.flatMap((row) => (row.entry === entry ? (next(row) ?? []) : row)),
  });
  switch (edit.do) {
    case "coins": {
      const { do: _do, ...given } = edit;
      const described = Object.entries(given).filter(([, count]) => count !== undefined);
      return { ...state, coins: { ...state.coins, ...Object.fromEntries(described) } };
    }
    case "remove":
      return change(edit.entry, () => null);
    case "quantity":
      return change(edit.entry, (row) =>
        edit.quantity === 0 ? null : { ...row, quantity: edit.quantity },
      );
    case "wear":
      return change(edit.entry, (row) => ({ ...row, wearing: edit.wearing }));
    case "attune":
      return change(edit.entry, (row) => ({ ...row, attuned: edit.on }));
    case "base":
      return magicChange(state, edit.entry, { base: edit.base });
    case "identify":
      return magicChange(state, edit.entry, { unidentified: !edit.on });
    case "reveal_curse":
      return magicChange(state, edit.entry, { cursed: edit.on });
    case "study":
      return magicChange(state, edit.entry, { studied: edit.on });
    case "name":
      return change(edit.entry, (row) => ({ ...row, own: edit.name || undefined }) as InventoryRow);
    case "note":
      return change(
        edit.entry,
        (row) => ({ ...row, note: edit.note || undefined }) as InventoryRow,
      );
    case "move":
      return { ...state, rows: moved(rows, edit.entry, edit.to) };
    default:
      return state;
  }
}

function magicChange(
  state: InventoryState,
  entry: string,
  changed: Partial<MagicFacts>,
): InventoryState {
  const rows = state.rows.map((row) =>
    row.entry === entry && row.magic ? { ...row, magic: { ...row.magic, ...changed } } : row,
  );
  return { ...state, rows };
}

export function moved(
  rows: readonly InventoryRow[],
  entry: string,
  to: number,
): readonly InventoryRow[] {
  const row = rows.find((candidate) => candidate.entry === entry);
  if (!row) return rows;
  return rows.filter((candidate) => candidate !== row).toSpliced(to, 0, row);
}

/** Pounds, coins included, to the hundredth. */
export function loadOf({ rows, coins }: InventoryState): number {
  const things = rows.reduce((sum, row) => sum + row.weight * row.quantity, 0);
  return Math.round((things + coinWeight(coins)) * 100) / 100;
}
