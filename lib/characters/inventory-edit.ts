import { z } from "zod";
import { newId } from "@/lib/kernel/ids";
import { nameText } from "@/lib/kernel/name-text";
import type { Build, InventoryEntry } from "@/lib/rulebook/build";
import {
  homebrewEntriesMax,
  InventoryInput,
  inventoryEntriesMax,
  inventoryNoteLengthMax,
  itemChargesMax,
} from "@/lib/rulebook/build-input";
import { ItemEffectInput } from "@/lib/rulebook/effect-input";
import { withHomebrew } from "@/lib/rulebook/homebrew";
import { itemFacts, startingCoins, startingInventory } from "@/lib/rulebook/inventory";
import { baseIds, isMagicItem } from "@/lib/rulebook/item-bases";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { homebrewNameLengthMax } from "@/lib/rulebook/schema";

const quantityMax = 100_000;
const poundsMax = 100_000;
const nameLengthMax = 120;
const effectsMax = 12;
const coinsMax = 100_000_000;
const entry = z.string().min(1).max(60).describe("Id of the entry in the inventory");
const coin = z.coerce.number().int().min(0).max(coinsMax).optional();
const flag = z.union([
  z.boolean(),
  z.enum(["true", "false"]).transform((value) => value === "true"),
]);
const id = z.string().min(1).max(120);
const place = z.coerce.number().int().min(0).max(inventoryEntriesMax);
const wearing = z.enum(["carried", "worn", "main-hand", "off-hand", "two-hands"]);

/** One change to what is carried. */
export const InventoryEdit = z
  .discriminatedUnion("do", [
    z.strictObject({
      do: z.literal("add"),
      item: z
        .string()
        .min(1)
        .max(120)
        .describe("Id of an armor, weapon, gear, tool, pack or magic item"),
      quantity: z.coerce.number().int().min(1).max(quantityMax).default(1),
      name: nameText(nameLengthMax).optional().describe("The owner's own name for it"),
      base: id.optional().describe("What a magic item of many shapes is made of"),
      spell: id.optional().describe("On a spell scroll"),
      charges: z.coerce.number().int().min(0).max(itemChargesMax).optional(),
      unidentified: flag.optional(),
    }),
    z.strictObject({ do: z.literal("remove"), entry }),
    z.strictObject({
      do: z.literal("quantity"),
      entry,
      quantity: z.coerce.number().int().min(0).max(quantityMax).describe("0 removes it"),
    }),
    z.strictObject({ do: z.literal("wear"), entry, wearing }),
    z.strictObject({ do: z.literal("attune"), entry, on: flag }),
    z
      .strictObject({ do: z.literal("base"), entry, base: id })
      .describe("What a magic item of many shapes is made of"),
    z
      .strictObject({ do: z.literal("identify"), entry, on: flag })
      .describe("False: nobody knows yet what it is"),
    z.strictObject({ do: z.literal("reveal_curse"), entry, on: flag }),
    z
      .strictObject({ do: z.literal("study"), entry, on: flag })
      .describe("The lesson of a magic book is learned"),
    z.strictObject({
      do: z.literal("move"),
      entry,
      to: place.describe("Its new place, counted from 0"),
    }),
    z
      .strictObject({ do: z.literal("unpack"), entry })
      .describe("Opens one pack: what is in it joins the inventory"),
    z.strictObject({
      do: z.literal("name"),
      entry,
      name: nameText(nameLengthMax).describe("The owner's own name for it; empty takes it away"),
    }),
    z.strictObject({
      do: z.literal("note"),
      entry,
      note: z.string().trim().max(inventoryNoteLengthMax),
    }),
    z.strictObject({
      do: z.literal("make"),
      name: nameText(homebrewNameLengthMax).min(1),
      weight: z.coerce
        .number()
        .min(0)
        .max(poundsMax)
        .optional()
        .describe("Pounds for one piece; that of what it is like when absent"),
      quantity: z.coerce.number().int().min(1).max(quantityMax).default(1),
      note: z.string().trim().max(inventoryNoteLengthMax).optional(),
      basedOn: z
        .string()
        .min(1)
        .max(120)
        .optional()
        .describe("The weapon or armor that it is like"),
      bonus: z.coerce.number().int().min(-5).max(5).optional().describe("Of magic, with `basedOn`"),
      requiresAttunement: flag.optional(),
      effects: z
        .array(ItemEffectInput)
        .max(effectsMax)
        .optional()
        .describe("What it changes while in use"),
      wearing: wearing.optional(),
      attuned: flag.optional(),
    }),
    z
      .strictObject({ do: z.literal("put_back"), row: InventoryInput, to: place })
      .describe("What was removed before"),
    z.strictObject({ do: z.literal("coins"), cp: coin, sp: coin, ep: coin, gp: coin, pp: coin }),
  ])
  .meta({ id: "InventoryEdit" });

export type InventoryEdit = z.output<typeof InventoryEdit>;
export type EditRefusal = {
  field: "item" | "entry" | "name" | "basedOn" | "base" | "spell";
};

/** The build after one change. What the starting packages gave is written down at the first one. */
export function editInventoryOf(build: Build, edit: InventoryEdit): Build | EditRefusal {
  if (edit.do === "coins") {
    const { do: _do, ...given } = edit;
    const known = Object.entries(given).filter(([, count]) => count !== undefined);
    return {
      ...build,
      coins: { ...(build.coins ?? startingCoins(srd52, build)), ...Object.fromEntries(known) },
    };
  }
  const carried = build.inventory ?? startingInventory(srd52, build);
  switch (edit.do) {
    case "add":
      return added(build, carried, edit);
    case "make":
      return made(build, carried, edit);
    case "put_back":
      return putBack(build, carried, edit);
  }
  const row = carried.find(({ id }) => id === edit.entry);
  if (!row) return { field: "entry" };
  if (edit.do === "remove" || (edit.do === "quantity" && edit.quantity === 0))
    return { ...build, inventory: carried.filter((one) => one !== row) };
  if (edit.do === "move") {
    const others = carried.filter((one) => one !== row);
    return { ...build, inventory: others.toSpliced(edit.to, 0, row) };
  }
  if (edit.do === "unpack") return unpacked(build, carried, row);
  if (edit.do === "base" && !fitsBase(row.item, edit.base)) return { field: "base" };
  return { ...build, inventory: carried.map((one) => (one === row ? changed(row, edit) : one)) };
}

function changed(row: InventoryEntry, edit: InventoryEdit): InventoryEntry {
  const { name: _name, ...nameless } = row;
  const { note: _note, ...noteless } = row;
  switch (edit.do) {
    case "quantity":
      return { ...row, quantity: edit.quantity };
    case "wear":
      return { ...row, wearing: edit.wearing };
    case "attune":
      return { ...row, attuned: edit.on };
    case "base":
      return { ...row, base: edit.base };
    case "identify":
      return withFlag(row, "unidentified", !edit.on);
    case "reveal_curse":
      return withFlag(row, "curseKnown", edit.on);
    case "study":
      return withFlag(row, "studied", edit.on);
    case "name":
      return edit.name === "" ? nameless : { ...row, name: edit.name };
    case "note":
      return edit.note === "" ? noteless : { ...row, note: edit.note };
    default:
      return row;
  }
}

/** A flag that is off is not kept at all. */
function withFlag(
  row: InventoryEntry,
  key: "unidentified" | "curseKnown" | "studied",
  on: boolean,
): InventoryEntry {
  const { [key]: _was, ...rest } = row;
  return on ? { ...rest, [key]: true } : rest;
}

function fitsBase(item: string, base: string): boolean {
  const row = srd52.items.get(item);
  return row !== undefined && isMagicItem(row) && row.bases !== undefined
    ? baseIds(srd52, row.bases).includes(base)
    : false;
}

/** One pack less, and its contents on their piles. */
function unpacked(
  build: Build,
  carried: readonly InventoryEntry[],
  row: InventoryEntry,
): Build | EditRefusal {
  const contents = srd52.packs.get(row.item)?.contents;
  if (!contents) return { field: "entry" };
  const rest = carried.flatMap((one) =>
    one !== row ? [one] : row.quantity > 1 ? [{ ...row, quantity: row.quantity - 1 }] : [],
  );
  return contents.reduce<Build | EditRefusal>(
    (next, { item, quantity }) =>
      "field" in next ? next : added(next, next.inventory ?? [], { do: "add", item, quantity }),
    { ...build, inventory: rest },
  );
}

const madePrefix = "homebrew-made-";

/** A thing that no table knows: an entry of the owner's own, flagged as such. Those that nobody carries any more make room. */
function made(
  build: Build,
  carried: readonly InventoryEntry[],
  edit: Extract<InventoryEdit, { do: "make" }>,
): Build | EditRefusal {
  const {
    name,
    weight,
    quantity,
    note,
    basedOn,
    bonus,
    requiresAttunement,
    effects,
    wearing = "carried",
    attuned,
  } = edit;
  const like = basedOn === undefined ? undefined : itemFacts(srd52, basedOn);
  if (basedOn !== undefined && !like?.weapon && !like?.armor) return { field: "basedOn" };
  const stamp = newId("event");
  const id = `${madePrefix}${stamp.slice(stamp.indexOf("_") + 1)}`;
  const kept = (build.homebrew ?? []).filter(
    (entry) => !entry.id.startsWith(madePrefix) || carried.some((row) => row.item === entry.id),
  );
  if (kept.length >= homebrewEntriesMax) return { field: "name" };
  const entry: InventoryEntry = {
    id: stamp,
    item: id,
    quantity,
    wearing,
    ...(attuned ? { attuned } : {}),
    ...(note ? { note } : {}),
  };
  const row = {
    weight: weight ?? like?.weight ?? 0,
    cost: 0,
    ...(like ? { basedOn } : {}),
    ...(like && bonus ? { bonus } : {}),
    ...(requiresAttunement ? { requiresAttunement } : {}),
    ...(effects?.length ? { effects } : {}),
  };
  return {
    ...build,
    homebrew: [...kept, { kind: "item", id, name, row }],
    inventory: [...carried, entry],
  };
}

function putBack(
  build: Build,
  carried: readonly InventoryEntry[],
  { row, to }: Extract<InventoryEdit, { do: "put_back" }>,
): Build | EditRefusal {
  const known = itemFacts(withHomebrew(srd52, build), row.item) !== undefined;
  if (!known || carried.some(({ id }) => id === row.id)) return { field: "entry" };
  return { ...build, inventory: carried.toSpliced(to, 0, row as InventoryEntry) };
}

/** More of the same goes onto the same pile, unless it has a name of its own. */
function added(
  build: Build,
  carried: readonly InventoryEntry[],
  edit: Extract<InventoryEdit, { do: "add" }>,
): Build | EditRefusal {
  const { item, quantity, name, base, spell, charges, unidentified } = edit;
  if (!itemFacts(withHomebrew(srd52, build), item)) return { field: "item" };
  if (base !== undefined && !fitsBase(item, base)) return { field: "base" };
  const row = srd52.items.get(item);
  const level = row && isMagicItem(row) ? row.scroll?.level : undefined;
  if (spell !== undefined && (level === undefined || srd52.spells.get(spell)?.level !== level))
    return { field: "spell" };
  const plain = (row: InventoryEntry) =>
    row.item === item &&
    !row.name &&
    row.bonus === undefined &&
    !row.effects &&
    !row.attuned &&
    row.base === base &&
    row.spell === spell &&
    (row.unidentified ?? false) === (unidentified ?? false);
  // Charges belong to one thing: a second wand is a thing of its own.
  const alone = name !== undefined || charges !== undefined || hasCharges(item);
  const pile = alone ? undefined : carried.find(plain);
  const inventory = pile
    ? carried.map((row) =>
        row === pile ? { ...row, quantity: Math.min(quantityMax, row.quantity + quantity) } : row,
      )
    : [
        ...carried,
        {
          id: newId("event"),
          item,
          quantity,
          wearing: "carried" as const,
          ...(name ? { name } : {}),
          ...(base === undefined ? {} : { base }),
          ...(spell === undefined ? {} : { spell }),
          ...(charges === undefined ? {} : { charges }),
          ...(unidentified ? { unidentified: true } : {}),
        },
      ];
  return { ...build, inventory };
}

function hasCharges(item: string): boolean {
  const row = srd52.items.get(item);
  return row !== undefined && isMagicItem(row) && (row.charges !== undefined || !!row.uses?.length);
}
