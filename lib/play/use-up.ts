import type { z } from "zod";
import type { Build, InventoryEntry } from "@/lib/rulebook/build";
import type { InventoryInput } from "@/lib/rulebook/build-input";
import { startingInventory } from "@/lib/rulebook/inventory";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";

const carriedOf = (build: Build): readonly InventoryEntry[] =>
  build.inventory ?? startingInventory(srd52, build);

/** The things that acts have used up, each with how many of it. */
export function takenBy(build: Build, usedUp: Readonly<Record<string, number>>): InventoryEntry[] {
  return carriedOf(build).flatMap((entry) => {
    const count = Math.min(entry.quantity, usedUp[entry.id] ?? 0);
    return count > 0 ? [{ ...entry, quantity: count }] : [];
  });
}

/** What the inventory loses and what undoing gives back, onto its pile or in a place of its own. */
export function editsOf(
  build: Build,
  taken: readonly InventoryEntry[],
  back: readonly InventoryEntry[],
): UseUpEdit[] {
  const carried = carriedOf(build);
  const countOf = (rows: readonly InventoryEntry[], id: string) =>
    rows.reduce((sum, row) => (row.id === id ? sum + row.quantity : sum), 0);
  const touched = new Map([...taken, ...back].map((row) => [row.id, row]));
  return [...touched].flatMap(([id, row]): UseUpEdit[] => {
    const pile = carried.find((entry) => entry.id === id);
    const quantity = (pile?.quantity ?? 0) + countOf(back, id) - countOf(taken, id);
    if (pile) return [{ do: "quantity", entry: id, quantity: Math.max(0, quantity) }];
    if (quantity <= 0) return [];
    return [{ do: "put_back", row: { ...row, quantity } as PutBack["row"], to: carried.length }];
  });
}

type PutBack = { do: "put_back"; row: z.output<typeof InventoryInput>; to: number };
type UseUpEdit = { do: "quantity"; entry: string; quantity: number } | PutBack;
