import { cutText } from "@/lib/kernel/keepable-text";
import { inventoryEntriesMax, inventoryNoteLengthMax } from "@/lib/rulebook/build-input";
import type { ExternalItem } from "@/lib/rulebook/external-sheet";
import { type ItemFacts, itemFacts } from "@/lib/rulebook/inventory";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Cursor } from "../../cursor";
import type { Draft } from "../../draft";
import { findInside, findRow, slugOf } from "../../find-row";
import { cleanText } from "../../story-text";
import { plainNumber, readEffects } from "./effects";
import { hasRolls } from "./feats";
import { Hands } from "./hands";
import { type Actor, type ActorItem, ofType } from "./shape";
import { keepDescription, readWhole } from "./whole-item";

const carriedTypes = ["weapon", "equipment", "consumable", "tool", "loot", "container", "backpack"];
const effectsMax = 12;
const nameMax = 120;
const copper: Readonly<Record<string, number>> = { cp: 1, sp: 10, ep: 50, gp: 100, pp: 1000 };
const coins = ["cp", "sp", "ep", "gp", "pp"] as const;

const rows: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...srd52.items,
  ...srd52.armor,
  ...srd52.weapons,
  ...srd52.gear,
  ...srd52.tools,
  ...srd52.packs,
]);

/** Everything carried, with its magic; what the rules have no row for is homebrew of its own. */
export function readThings(actor: Actor, draft: Draft): ExternalItem[] {
  const items = ofType(actor, ...carriedTypes);
  const hands = new Hands(items);
  const things: ExternalItem[] = [];
  for (const item of items) {
    const thing =
      things.length < inventoryEntriesMax
        ? readThing(item, draft, hands, things.length)
        : undefined;
    if (thing) things.push(thing);
    else item.place.lost("tooMany", item.name);
    if (thing) readCoins(item.system.at("currency"), draft);
  }
  return things;
}

/** `+1 Longsword`, `Plate Armor, +2`: the bonus that the name says, and the name without it. */
function bonusInName(name: string): { bare: string; bonus: number } {
  const [whole = "", digit = "0"] = /(?<![\s,(])[\s,(]*\+([1-5])\b[\s,)]*/.exec(name) ?? [];
  return { bare: whole === "" ? name : name.replace(whole, " ").trim(), bonus: Number(digit) };
}

function readThing(
  item: ActorItem,
  draft: Draft,
  hands: Hands,
  index: number,
): ExternalItem | undefined {
  const { system, name } = item;
  const { bare, bonus: bonusNamed } = bonusInName(name);
  const named = findRow(rows, [...item.names.filter((one) => one !== item.base), bare]);
  const flagged = item.place.text("flags", "mythwright", "id");
  const exact = srd52.items.has(flagged) ? flagged : named;
  const row = exact ?? (item.type === "consumable" ? undefined : (item.base ?? builtOn(item)));
  const made = item.place.text("flags", "mythwright", "base") || item.base;
  const known = row === undefined ? undefined : itemFacts(srd52, row, made);
  // A known magic item brings its numbers along: those of the file would count twice.
  const magic = known?.item !== undefined;
  const read = readEffects(item.place.at("effects").list());
  const change = magic ? { effects: [], bonus: undefined } : read;
  const requires = requiresAttunement(system);
  const told = change.bonus ?? magicalBonus(item, known) ?? bonusNamed;
  const bonus = magic ? 0 : clampBonus(told);
  const base = magic && known?.base !== undefined && made === known.base ? known.base : undefined;
  const spell = item.place.text("flags", "mythwright", "spell");
  const id = row ?? homebrewThing(item, draft, requires);
  if (!id) return undefined;
  readWhole(item);
  readEffects(item.place.at("effects").list());
  const facts = known ?? { kind: "item" as const, weight: 0, cost: 0 };
  const quantity = quantityOf(item);
  const wearing = hands.take(item, facts, change.effects.length > 0 || requires);
  const effects = change.effects.slice(0, effectsMax);
  const note =
    row === undefined || bonus !== 0 || effects.length > 0 || exact === undefined
      ? noteOf(item)
      : "";
  if (row === undefined) item.place.at("name").changed("homebrew", name, name);
  else if (exact === undefined) item.place.at("name").changed("renamed", row, name);
  else item.place.at("name").carried(name);
  readDice(item, known);
  return {
    id: `thing-${index + 1}`,
    item: id,
    quantity,
    wearing,
    ...(isAttuned(system) ? { attuned: true } : {}),
    ...(requires && row !== undefined ? { requiresAttunement: true } : {}),
    ...(bonus === 0 ? {} : { bonus }),
    ...(base === undefined ? {} : { base }),
    ...(magic && srd52.spells.has(spell) ? { spell } : {}),
    ...(effects.length > 0 ? { effects } : {}),
    ...(row !== undefined && slugOf(name) !== id && name !== ""
      ? { name: cutText(cleanText(name), nameMax) }
      : {}),
    ...(note === "" ? {} : { note }),
  };
}

/** Older files do not say what a weapon or a suit of armor is built on: its name does, or its kind and numbers. */
function builtOn({ type, name, system }: ActorItem): string | undefined {
  if (type === "weapon") return findInside(srd52.weapons, name);
  const category = system.text("armor", "type") || system.text("type", "value");
  const suits = new Map([...srd52.armor].filter(([, row]) => row.category === category));
  if (type !== "equipment" || suits.size === 0) return undefined;
  const named = findInside(suits, name);
  const base = system.number("armor", "value");
  return named ?? [...suits].find(([, row]) => row.base === base)?.[0];
}

const clampBonus = (bonus: number) =>
  Number.isInteger(bonus) && bonus >= -5 && bonus <= 5 ? bonus : 0;

function quantityOf({ system, name }: ActorItem): number {
  const given = system.number("quantity");
  const quantity = Math.min(100_000, Math.max(0, Math.trunc(given ?? 1)));
  if (given !== undefined && quantity !== given)
    system.at("quantity").changed("bounded", quantity, name);
  else system.at("quantity").carried(name);
  return quantity;
}

/** 1 asks for attunement and 2 is attuned up to version 3; words and a truth value after. */
function requiresAttunement(system: Cursor): boolean {
  const required =
    ["required", "optional"].includes(system.text("attunement")) ||
    (system.number("attunement") ?? 0) >= 1;
  if (required) system.at("attunement").carried();
  return required;
}

function isAttuned(system: Cursor): boolean {
  const attuned = system.number("attunement") === 2 || system.at("attuned").value === true;
  if (system.at("attuned").value === true) system.at("attuned").carried();
  return attuned;
}

/** `magicalBonus` from version 3 on; before, an attack bonus of a weapon and what an armor has above its kind. */
function magicalBonus(item: ActorItem, facts: ItemFacts | undefined): number | undefined {
  const { system, name } = item;
  for (const place of [system.at("magicalBonus"), system.at("armor", "magicalBonus")]) {
    const bonus = plainNumber(place.text() || String(place.number() ?? ""));
    if (bonus !== undefined && bonus !== 0) {
      place.carried(name);
      return bonus;
    }
  }
  const attack = system.at("attackBonus");
  const bonus = plainNumber(attack.text() || String(attack.number() ?? ""));
  if (item.type === "weapon" && bonus !== undefined && bonus !== 0) {
    attack.carried(name);
    return bonus;
  }
  const base = facts?.armor?.base;
  const value = system.number("armor", "value");
  if (item.type !== "equipment" || base === undefined || value === undefined || value === base)
    return undefined;
  system.at("armor", "value").carried(name);
  return value - base;
}

function homebrewThing(item: ActorItem, draft: Draft, requires: boolean): string | undefined {
  const { system } = item;
  const weight = Math.max(0, system.number("weight", "value") ?? system.number("weight") ?? 0);
  const price = Math.max(0, system.number("price", "value") ?? system.number("price") ?? 0);
  const each = copper[system.text("price", "denomination")] ?? 100;
  const rarity = slugOf(system.text("rarity").replace(/([a-z])([A-Z])/g, "$1-$2"));
  return draft.homebrew.add(
    "item",
    item.name,
    {
      weight: Math.min(100_000, weight),
      cost: Math.min(1_000_000_000, Math.round(price * each)),
      ...(["common", "uncommon", "rare", "very-rare", "legendary", "artifact"].includes(rarity)
        ? { rarity }
        : {}),
      ...(requires ? { requiresAttunement: true } : {}),
      ...(item.base ? { basedOn: item.base } : {}),
    },
    keepDescription(item),
  );
}

/** The description of something special stays as its owner's note. */
function noteOf(item: ActorItem): string {
  return cutText(cleanText(keepDescription(item, inventoryNoteLengthMax)), inventoryNoteLengthMax);
}

/** Dice that are not those of the row are told: an entry has none of its own. */
function readDice(item: ActorItem, facts: ItemFacts | undefined): void {
  const { system, name } = item;
  const weapon = facts?.weapon;
  const parts = system.at("damage", "parts").list();
  const dice = (place: Cursor) => place.text(0).replace(/\s+/g, "").split("+")[0] ?? "";
  for (const [index, part] of parts.entries()) {
    if (index > 0 || (weapon && dice(part) !== "" && dice(part) !== weapon.damage.dice))
      part.lost("noPlace", name);
  }
  const base = system.at("damage", "base");
  const written = `${base.number("number") ?? ""}d${base.number("denomination") ?? ""}`;
  if (item.type === "weapon" && written !== "d" && weapon && written !== weapon.damage.dice)
    base.lost("noPlace", name);
  for (const activity of system.at("activities").each()) {
    const extra = activity.at("damage", "parts");
    if (extra.list().length > 0 && item.type === "weapon") extra.lost("noPlace", name);
    if (item.type !== "weapon" && hasRolls(activity.value)) activity.lost("noPlace", name);
  }
  const spent = system.number("uses", "spent") ?? 0;
  if (spent > 0) system.at("uses", "spent").lost("noPlace", name);
  const inside = system.at("container");
  if (inside.text() !== "") inside.lost("noPlace");
}

/** Coins in a bag are coins. */
function readCoins(currency: Cursor, draft: Draft): void {
  for (const key of coins) {
    const amount = currency.number(key) ?? 0;
    if (amount <= 0) continue;
    draft.coins[key] = Math.min(100_000_000, draft.coins[key] + Math.trunc(amount));
    currency.at(key).carried();
  }
}

export { readCoins };
