import { baseItemKey, reversed, toolKey } from "@/lib/exports/foundry/keys";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Cursor } from "../../cursor";
import { itemsMax } from "../../limits";

/** An item of the actor, of whatever version: `system` is what was called `data` up to Foundry 9. */
export type ActorItem = {
  place: Cursor;
  system: Cursor;
  id: string;
  name: string;
  type: string;
  /** Every name that it may be known by, the surest first. */
  names: string[];
  /** Row that the system says it is built on, where it is a weapon, armor or tool. */
  base: string | undefined;
};

export type Actor = {
  place: Cursor;
  system: Cursor;
  items: ActorItem[];
  /** What our own export left in the actor. */
  own: Cursor;
};

const baseIds = reversed([...srd52.weapons.keys(), ...srd52.armor.keys()], baseItemKey);
const toolIds = reversed(srd52.tools.keys(), toolKey);

/** The place of the rules' numbers: `system`, or `data` in Foundry 9 and older. */
export function systemOf(document: Cursor): Cursor {
  const system = document.at("system");
  return system.isObject ? system : document.at("data");
}

function itemOf(place: Cursor): ActorItem {
  const system = systemOf(place);
  const name = place.text("name");
  // Up to version 2 the base stood beside the kind, and the kind had a name of its own for each type.
  const key = system.text("type", "baseItem") || system.text("baseItem");
  const base = baseIds.get(key) ?? toolIds.get(key);
  const names = [
    place.text("flags", "mythwright", "id"),
    name,
    system.text("identifier"),
    base ?? "",
  ];
  return {
    place,
    system,
    id: place.text("_id"),
    name,
    type: place.text("type"),
    names: names.filter((entry) => entry !== ""),
    base,
  };
}

export function openActor(place: Cursor): Actor {
  const items = place
    .at("items")
    .list()
    .filter((item) => item.isObject);
  for (const left of items.slice(itemsMax)) left.lost("tooMany", left.text("name"));
  return {
    place,
    system: systemOf(place),
    items: items.slice(0, itemsMax).map(itemOf),
    own: place.at("flags", "mythwright"),
  };
}

export const ofType = (actor: Actor, ...types: readonly string[]): ActorItem[] =>
  actor.items.filter(({ type }) => types.includes(type));

/** The advancements of an item: a list up to version 4, an object by id after. */
export function advancementsOf(item: ActorItem, type: string): Cursor[] {
  return item.system
    .at("advancement")
    .each()
    .filter((entry) => entry.text("type") === type);
}

/** `skills:ins`, `tool:art:smith`: what was chosen in the item's trait advancements. */
export function traitsChosen(item: ActorItem): string[] {
  return advancementsOf(item, "Trait").flatMap((entry) => {
    const chosen = entry.texts("value", "chosen");
    return chosen.length > 0 ? chosen : entry.texts("configuration", "grants");
  });
}
