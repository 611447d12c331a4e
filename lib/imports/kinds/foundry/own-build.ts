import type { Build, InventoryEntry } from "@/lib/rulebook/build";
import { BuildInput } from "@/lib/rulebook/build-input";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Sheet } from "@/lib/rulebook/sheet";
import type { Draft } from "../../draft";
import type { Actor, ActorItem } from "./shape";
import { ofType } from "./shape";
import { readThings } from "./things";

/** Our own build, where the tabletop has not raised or changed the classes since. */
export function ownBuild(actor: Actor): Build | null {
  const parsed = BuildInput.safeParse(actor.own.at("build").value);
  if (!parsed.success) return null;
  const taken = new Map(
    deriveSheet(srd52, parsed.data).classes.map(({ id, level }) => [id, level]),
  );
  const now = new Map(
    ofType(actor, "class").map((item) => [
      item.place.text("flags", "mythwright", "id"),
      Math.trunc(item.system.number("levels") ?? 1),
    ]),
  );
  const same = taken.size === now.size && [...taken].every(([id, level]) => now.get(id) === level);
  return same ? parsed.data : null;
}

const entryOf = (item: ActorItem) => item.place.text("flags", "mythwright", "entry");
const coins = ["cp", "sp", "ep", "gp", "pp"] as const;

/** The build with what was changed at the tabletop since: things gained, used up, put on and off, coins and experience. */
export function withTabletop(actor: Actor, build: Build, draft: Draft): Build {
  const sheet = deriveSheet(srd52, build);
  actor.place.read("derived");
  const own = actor.items.filter((item) => item.place.text("flags", "mythwright", "id") !== "");
  const strangers = actor.items.filter((item) => !own.includes(item));
  const inventory = inventoryNow(actor, build, sheet, own, strangers, draft);
  const held = coinsNow(actor, sheet);
  const xp = actor.system.at("details", "xp", "value");
  const points = Math.trunc(xp.number() ?? sheet.xp.current);
  if (points !== sheet.xp.current) xp.carried();
  const homebrew = [...(build.homebrew ?? []), ...draft.homebrew.entries];
  return {
    ...build,
    ...(inventory ? { inventory } : {}),
    ...(held ? { coins: held } : {}),
    ...(points === sheet.xp.current ? {} : { xp: Math.min(10_000_000, Math.max(0, points)) }),
    ...(homebrew.length > 0 ? { homebrew } : {}),
  };
}

function inventoryNow(
  actor: Actor,
  build: Build,
  sheet: Sheet,
  own: readonly ActorItem[],
  strangers: readonly ActorItem[],
  draft: Draft,
): InventoryEntry[] | undefined {
  const things = readThings({ ...actor, items: [...strangers] }, draft);
  for (const item of strangers) if (!carriable(item)) item.place.lost("noChoice", item.name);
  const kept = new Map(
    own.filter((item) => entryOf(item) !== "").map((item) => [entryOf(item), item]),
  );
  const before: readonly InventoryEntry[] =
    build.inventory ??
    sheet.inventory.map(({ entry, item, quantity, wearing }) => ({
      id: entry,
      item: item.id,
      quantity,
      wearing,
    }));
  let changed = things.length > 0;
  const now = before.flatMap((entry): InventoryEntry[] => {
    const item = kept.get(entry.id);
    if (!item) {
      changed = true;
      return [];
    }
    const quantity = Math.min(
      100_000,
      Math.max(0, Math.trunc(item.system.number("quantity") ?? entry.quantity)),
    );
    const equipped = item.system.truth("equipped");
    const was = (entry.wearing ?? "carried") !== "carried";
    const attuned = item.system.at("attuned").value === true;
    if (quantity === entry.quantity && equipped === was && attuned === (entry.attuned ?? false))
      return [entry];
    changed = true;
    for (const key of ["quantity", "equipped", "attuned"]) item.system.at(key).carried(item.name);
    const { attuned: _before, ...rest } = entry;
    return [
      {
        ...rest,
        quantity,
        ...(equipped === was ? {} : { wearing: equipped ? "worn" : "carried" }),
        ...(attuned ? { attuned } : {}),
      },
    ];
  });
  const added = things.map((thing, index) => ({
    ...thing,
    item: thing.item ?? "",
    quantity: thing.quantity ?? 1,
    id: `tabletop-${index + 1}`,
  }));
  return changed ? [...now, ...added] : undefined;
}

const carriable = ({ type }: ActorItem) =>
  ["weapon", "equipment", "consumable", "tool", "loot", "container", "backpack"].includes(type);

function coinsNow(actor: Actor, sheet: Sheet) {
  const held = { ...sheet.coins };
  let changed = false;
  for (const key of coins) {
    const place = actor.system.at("currency", key);
    const amount = Math.min(100_000_000, Math.max(0, Math.trunc(place.number() ?? held[key])));
    if (amount === held[key]) continue;
    held[key] = amount;
    changed = true;
    place.carried(key);
  }
  return changed ? held : undefined;
}
