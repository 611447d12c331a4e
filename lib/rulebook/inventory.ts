import { attunementFindings } from "@/lib/rulebook/attunement";
import type { Build, Coins, InventoryEntry, ItemEffect, Wearing } from "@/lib/rulebook/build";
import type { Finding, FindingCode } from "@/lib/rulebook/check";
import { isHomebrew } from "@/lib/rulebook/homebrew";
import { baseOf, isMagicItem, reshaped } from "@/lib/rulebook/item-bases";
import type {
  ArmorRow,
  EquipmentPackage,
  ItemRow,
  RulesPack,
  SrdRef,
  WeaponRow,
} from "@/lib/rulebook/pack";
import { resolve } from "@/lib/rulebook/resolve";
import type { Resolved } from "@/lib/rulebook/resolve/resolved";

const equipmentRef: SrdRef = { section: "Equipment" };
const armorRef: SrdRef = { section: "Equipment / Armor / One at a Time" };
const attunementRef: SrdRef = {
  section: "Equipment / Magic Items / Attunement / No More Than Three Items",
};

/** What an item is and does, whichever table it comes from. */
export interface ItemFacts {
  readonly kind: "armor" | "weapon" | "gear" | "tool" | "pack" | "item";
  readonly armor?: ArmorRow;
  readonly weapon?: WeaponRow;
  readonly item?: ItemRow;
  /** What the item is made of, by id. */
  readonly base?: string;
  /** Pounds for one piece. */
  readonly weight: number;
  /** Copper pieces for one piece. */
  readonly cost: number;
}

/** `base`: what an item of many shapes is made of; one that does not fit is passed over for the first that does. */
export function itemFacts(pack: RulesPack, id: string, base?: string): ItemFacts | undefined {
  const item = pack.items.get(id);
  if (item) return factsOfItem(pack, item, base);
  const armor = pack.armor.get(id);
  if (armor) return { kind: "armor", armor, weight: armor.weight, cost: armor.cost };
  const weapon = pack.weapons.get(id);
  if (weapon) return { kind: "weapon", weapon, weight: weapon.weight, cost: weapon.cost };
  const gear = pack.gear.get(id);
  if (gear) {
    const asWeapon = gear.weapon === undefined ? undefined : pack.weapons.get(gear.weapon);
    return {
      kind: "gear",
      weight: gear.weight / gear.quantity,
      cost: gear.cost / gear.quantity,
      ...(asWeapon ? { weapon: asWeapon } : {}),
    };
  }
  const tool = pack.tools.get(id);
  if (tool) return { kind: "tool", weight: tool.weight, cost: tool.cost };
  const bundle = pack.packs.get(id);
  if (bundle) return { kind: "pack", weight: bundle.weight, cost: bundle.cost };
  return undefined;
}

/** A homebrew blade costs what its row says; magic adds its worth to that of what it is made of. */
function factsOfItem(pack: RulesPack, item: ItemRow, chosen: string | undefined): ItemFacts {
  const id = baseOf(pack, item, chosen);
  const base = id === undefined ? undefined : itemFacts(pack, id);
  const magic = isMagicItem(item);
  const weapon = base?.weapon && magic ? reshaped(item, base.weapon) : base?.weapon;
  return {
    kind: "item",
    item,
    weight: item.weight ?? base?.weight ?? 0,
    cost: (item.cost ?? 0) + (magic ? (base?.cost ?? 0) : 0),
    ...(id === undefined ? {} : { base: id }),
    ...(base?.armor ? { armor: base.armor } : {}),
    ...(weapon ? { weapon } : {}),
  };
}

/** The facts of a thing as it is carried. */
export const factsOf = (pack: RulesPack, entry: InventoryEntry): ItemFacts | undefined =>
  itemFacts(pack, entry.item, entry.base);

/** Everything that can be carried. */
export const itemIds = (pack: RulesPack): ReadonlySet<string> =>
  new Set(
    [pack.items, pack.armor, pack.weapons, pack.gear, pack.tools, pack.packs].flatMap((rows) => [
      ...rows.keys(),
    ]),
  );

/** What the starting packages gave, worn sensibly: the best armor there is training for, a shield, a weapon in hand. */
export function startingInventory(pack: RulesPack, build: Build): InventoryEntry[] {
  return startingEntries(resolve(pack, build));
}

export function startingCoins(pack: RulesPack, build: Build): Coins {
  return packageCoins(resolve(pack, build));
}

export function carriedBy(resolved: Resolved): readonly InventoryEntry[] {
  return resolved.build.inventory ?? startingEntries(resolved);
}

export function carriedCoins(resolved: Resolved): Coins {
  return resolved.build.coins ?? packageCoins(resolved);
}

function packagesTaken(
  resolved: Resolved,
): { slot: string; toolSlot: string; entry: EquipmentPackage }[] {
  const taken: { slot: string; toolSlot: string; entry: EquipmentPackage }[] = [];
  const first = resolved.path[0]?.class;
  const add = (slot: string, toolSlot: string, packages: readonly EquipmentPackage[]) => {
    const entry = packages.find((one) => one.id === resolved.choices.get(slot)?.take[0]);
    if (entry) taken.push({ slot, toolSlot, entry });
  };
  if (first) add("equipment/class", `level/1/class/${first.id}`, first.equipment);
  if (resolved.background) add("equipment/background", "background", resolved.background.equipment);
  return taken;
}

function startingEntries(resolved: Resolved): InventoryEntry[] {
  const counted = new Map<string, number>();
  for (const { slot, toolSlot, entry } of packagesTaken(resolved)) {
    for (const item of entry.items) {
      const id =
        item.item ??
        (item.choose
          ? (resolved.choices.get(`${slot}/${item.choose.id}`)?.take[0] ?? item.choose.suggested)
          : resolved.choices.get(`${toolSlot}/${item.sameAs}`)?.take[0]);
      if (id !== undefined) counted.set(id, (counted.get(id) ?? 0) + item.quantity);
    }
  }
  const entries = [...counted].map(([item, quantity]) => ({ id: item, item, quantity }));
  return dressed(resolved, entries);
}

function dressed(resolved: Resolved, entries: readonly InventoryEntry[]): InventoryEntry[] {
  const trained = new Set(
    resolved.grants.map(({ grant }) => (grant.give === "armor" ? grant.category : undefined)),
  );
  const facts = (entry: InventoryEntry) => factsOf(resolved.pack, entry);
  const suits = entries
    .filter((entry) => {
      const armor = facts(entry)?.armor;
      return armor && armor.category !== "shield" && trained.has(armor.category);
    })
    .sort((a, b) => (facts(b)?.armor?.base ?? 0) - (facts(a)?.armor?.base ?? 0));
  const shield =
    trained.has("shield") && entries.find((entry) => facts(entry)?.armor?.category === "shield");
  const weapon =
    entries.find((entry) => {
      const row = facts(entry)?.weapon;
      return row?.kind === "melee" && !(shield && row.properties.includes("two-handed"));
    }) ?? entries.find((entry) => facts(entry)?.weapon);
  const held = weapon && facts(weapon)?.weapon;
  return entries.map((entry) => {
    const wearing: Wearing =
      entry === suits[0]
        ? "worn"
        : entry === shield
          ? "off-hand"
          : entry === weapon
            ? held?.properties.includes("two-handed")
              ? "two-hands"
              : "main-hand"
            : "carried";
    return { ...entry, wearing };
  });
}

function packageCoins(resolved: Resolved): Coins {
  let gp = 0;
  for (const { entry } of packagesTaken(resolved)) gp += entry.gold;
  return { cp: 0, sp: 0, ep: 0, gp, pp: 0 };
}

/** True for an item whose magic works now: worn, held or at hand as it asks, and attuned where it needs to be. */
export function isActive(pack: RulesPack, entry: InventoryEntry): boolean {
  const row = pack.items.get(entry.item);
  const works = row && isMagicItem(row) ? row.works : undefined;
  if (works === "studied") return entry.studied === true;
  const used = works === "carried" || (entry.wearing ?? "carried") !== "carried";
  return used && isAttuned(pack, entry);
}

/** Attuned, where it needs that: what its own attacks read with, wherever it is carried. */
export function isAttuned(pack: RulesPack, entry: InventoryEntry): boolean {
  if (entry.unidentified) return false;
  const needs = entry.requiresAttunement ?? pack.items.get(entry.item)?.requiresAttunement ?? false;
  return !needs || entry.attuned === true;
}

/** All that the item could change, whether it does now or not. */
export function ownEffects(pack: RulesPack, entry: InventoryEntry): readonly ItemEffect[] {
  return [...(pack.items.get(entry.item)?.effects ?? []), ...(entry.effects ?? [])];
}

export function effectsOf(pack: RulesPack, entry: InventoryEntry): readonly ItemEffect[] {
  return isActive(pack, entry) ? ownEffects(pack, entry) : [];
}

/** Magic bonus of an armor or shield while it is active; of a weapon, whose row says how it attacks, also in the pack. */
export function bonusOf(pack: RulesPack, entry: InventoryEntry): number {
  const counts = factsOf(pack, entry)?.weapon ? isAttuned(pack, entry) : isActive(pack, entry);
  return counts ? (entry.bonus ?? pack.items.get(entry.item)?.bonus ?? 0) : 0;
}

export function inventoryFindings(resolved: Resolved): Finding[] {
  const { pack, build } = resolved;
  const found: Finding[] = [];
  const say = (
    code: FindingCode,
    srdRef: SrdRef,
    params: Finding["params"] = {},
    severity: Finding["severity"] = "violation",
  ) => found.push({ code, severity, slot: "inventory", params, srdRef });
  let suits = 0;
  let shields = 0;
  let hands = 0;
  let attuned = 0;
  for (const entry of build.inventory ?? []) {
    const facts = factsOf(pack, entry);
    if (!facts) {
      say("equipment.unknown-item", equipmentRef, { id: entry.item });
      continue;
    }
    if (isHomebrew(entry.item) || entry.bonus !== undefined || entry.effects?.length) {
      say("homebrew.entry", equipmentRef, { id: entry.item }, "homebrew");
    }
    const wearing = entry.wearing ?? "carried";
    if (entry.attuned) attuned += 1;
    if (facts.armor && facts.armor.category !== "shield" && wearing === "worn") suits += 1;
    if (facts.armor?.category === "shield" && wearing !== "carried") shields += 1;
    const floats = effectsOf(pack, entry).some(({ change }) => change === "shield-needs-no-hand");
    if (!floats) hands += handsOf(facts, wearing);
  }
  if (suits > 1) say("equipment.two-armors", armorRef);
  if (shields > 1) say("equipment.two-shields", armorRef);
  if (hands > 2) say("equipment.hands-full", equipmentRef);
  for (const { code, id } of attunementFindings(resolved)) say(code, attunementRef, { item: id });
  const most = attunementMax(resolved);
  if (attuned > most) say("equipment.too-many-attuned", attunementRef, { attuned, max: most });
  return found;
}

/** A shield takes the arm it is strapped to, a weapon of two hands both, unless it may be held in one by a rider. */
function handsOf({ armor, weapon }: ItemFacts, wearing: Wearing): number {
  if (wearing === "carried") return 0;
  if (wearing === "two-hands") return 2;
  if (wearing === "worn") return armor?.category === "shield" ? 1 : 0;
  return weapon?.properties.includes("two-handed") && !weapon.oneHandedMounted ? 2 : 1;
}

function attunementMax(resolved: Resolved): number {
  return resolved.grants.reduce(
    (most, { grant }) => (grant.give === "attunement" ? Math.max(most, grant.max) : most),
    3,
  );
}
