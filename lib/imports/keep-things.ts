import { inventoryEntriesMax } from "@/lib/rulebook/build-input";
import type { ExternalItem } from "@/lib/rulebook/external-sheet";
import { itemFacts } from "@/lib/rulebook/inventory";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Cursor } from "./cursor";
import type { Draft } from "./draft";
import { findInside, findRow } from "./find-row";

/** Everything that can be carried, whichever table it stands in. */
const thingRows: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...srd52.items,
  ...srd52.armor,
  ...srd52.weapons,
  ...srd52.gear,
  ...srd52.tools,
  ...srd52.packs,
]);

export type Thing = {
  /** Where its name stands. */
  place: Cursor;
  name: string;
  quantity: number;
  equipped?: boolean;
  attuned?: boolean;
  /** Pounds and copper pieces of one. */
  weight?: number;
  cost?: number;
  bonus?: number;
  line?: string;
};

/** The things of a file of another program, by name; what the rules do not have is homebrew of its own. */
export function keepThings(things: readonly Thing[], draft: Draft): ExternalItem[] {
  const worn = { armor: false, main: false, off: false };
  const kept: ExternalItem[] = [];
  for (const thing of things) {
    const named = thing.name.replace(/(?<![\s,(])[\s,(]*\+[1-5]\b[\s,)]*/, " ").trim();
    const exact = findRow(thingRows, [thing.name, named]);
    const inside = exact ?? findInside(srd52.weapons, named) ?? findInside(srd52.armor, named);
    const row = {
      weight: Math.max(0, thing.weight ?? 0),
      cost: Math.max(0, Math.round(thing.cost ?? 0)),
    };
    const id = inside ?? draft.homebrew.add("item", thing.name, row, thing.line);
    if (!id || kept.length >= inventoryEntriesMax) {
      thing.place.lost("tooMany", thing.name);
      continue;
    }
    if (exact) thing.place.carried(thing.name);
    else thing.place.changed(inside ? "renamed" : "homebrew", inside ?? thing.name, thing.name);
    kept.push({
      id: `thing-${kept.length + 1}`,
      item: id,
      quantity: Math.min(100_000, Math.max(0, Math.trunc(thing.quantity))),
      wearing: thing.equipped ? wearingOf(id, worn) : "carried",
      ...(thing.attuned ? { attuned: true } : {}),
      // A magic item's row has its bonus.
      ...(thing.bonus && !srd52.items.has(id) ? { bonus: thing.bonus } : {}),
      ...(inside && !exact ? { name: thing.name.slice(0, 120).toWellFormed() } : {}),
    });
  }
  return kept;
}

function wearingOf(
  id: string,
  worn: { armor: boolean; main: boolean; off: boolean },
): ExternalItem["wearing"] {
  const facts = itemFacts(srd52, id);
  if (!facts) return "worn";
  const take = (key: keyof typeof worn, way: ExternalItem["wearing"]): ExternalItem["wearing"] => {
    if (worn[key]) return "carried";
    worn[key] = true;
    return way;
  };
  if (facts.armor?.category === "shield") return take("off", "off-hand");
  if (facts.armor) return take("armor", "worn");
  if (!facts.weapon) return facts.kind === "item" ? "worn" : "carried";
  if (!facts.weapon.properties.includes("two-handed")) {
    const main = take("main", "main-hand");
    return main === "carried" ? take("off", "off-hand") : main;
  }
  if (worn.main || worn.off) return "carried";
  worn.main = true;
  worn.off = true;
  return "two-hands";
}
