import { z } from "zod";
import { newId } from "@/lib/kernel/ids";
import type { Build, InventoryEntry } from "@/lib/rulebook/build";
import { withHomebrew } from "@/lib/rulebook/homebrew";
import { itemFacts, startingCoins, startingInventory } from "@/lib/rulebook/inventory";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";

const quantityMax = 100_000;
const coinsMax = 100_000_000;
const entry = z.string().min(1).max(60).describe("Id of the entry in the inventory");
const coin = z.coerce.number().int().min(0).max(coinsMax).optional();
const flag = z.union([z.boolean(), z.enum(["true", "false"]).transform((value) => value === "true")]);
const wearing = z.enum(["carried", "worn", "main-hand", "off-hand", "two-hands"]);

/** One change to what is carried. */
export const InventoryEdit = z
  .discriminatedUnion("do", [
    z.strictObject({
      do: z.literal("add"),
      item: z.string().min(1).max(120).describe("Id of an armor, weapon, gear, tool, pack or magic item"),
      quantity: z.coerce.number().int().min(1).max(quantityMax).default(1),
      name: z.string().trim().max(120).optional().describe("The owner's own name for it"),
    }),
    z.strictObject({ do: z.literal("remove"), entry }),
    z.strictObject({
      do: z.literal("quantity"),
      entry,
      quantity: z.coerce.number().int().min(0).max(quantityMax).describe("0 removes it"),
    }),
    z.strictObject({ do: z.literal("wear"), entry, wearing }),
    z.strictObject({ do: z.literal("attune"), entry, on: flag }),
    z.strictObject({ do: z.literal("coins"), cp: coin, sp: coin, ep: coin, gp: coin, pp: coin }),
  ])
  .meta({ id: "InventoryEdit" });

export type InventoryEdit = z.output<typeof InventoryEdit>;
export type EditRefusal = { field: "item" | "entry" };

/** The build after one change. What the starting packages gave is written down at the first one. */
export function editInventoryOf(build: Build, edit: InventoryEdit): Build | EditRefusal {
  if (edit.do === "coins") {
    const { do: _do, ...given } = edit;
    const known = Object.entries(given).filter(([, count]) => count !== undefined);
    return { ...build, coins: { ...(build.coins ?? startingCoins(srd52, build)), ...Object.fromEntries(known) } };
  }
  const carried = build.inventory ?? startingInventory(srd52, build);
  if (edit.do === "add") return added(build, carried, edit);
  if (!carried.some(({ id }) => id === edit.entry)) return { field: "entry" };
  if (edit.do === "remove" || (edit.do === "quantity" && edit.quantity === 0))
    return { ...build, inventory: carried.filter(({ id }) => id !== edit.entry) };
  return { ...build, inventory: carried.map((row) => (row.id === edit.entry ? changed(row, edit) : row)) };
}

function changed(row: InventoryEntry, edit: InventoryEdit): InventoryEntry {
  if (edit.do === "quantity") return { ...row, quantity: edit.quantity };
  if (edit.do === "wear") return { ...row, wearing: edit.wearing };
  if (edit.do === "attune") return { ...row, attuned: edit.on };
  return row;
}

/** More of the same goes onto the same pile, unless it has a name of its own. */
function added(
  build: Build,
  carried: readonly InventoryEntry[],
  edit: Extract<InventoryEdit, { do: "add" }>,
): Build | EditRefusal {
  const { item, quantity, name } = edit;
  if (!itemFacts(withHomebrew(srd52, build), item)) return { field: "item" };
  const plain = (row: InventoryEntry) => row.item === item && !row.name && row.bonus === undefined && !row.effects;
  const pile = name ? undefined : carried.find(plain);
  const inventory = pile
    ? carried.map((row) => (row === pile ? { ...row, quantity: Math.min(quantityMax, row.quantity + quantity) } : row))
    : [...carried, { id: newId("event"), item, quantity, wearing: "carried" as const, ...(name ? { name } : {}) }];
  return { ...build, inventory };
}
