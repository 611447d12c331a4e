import type { CharacterSnapshot } from "@/db/schema/characters";
import type { Appearance } from "@/lib/characters/appearance";
import type { Build, Choice, Coins, HomebrewEntry, InventoryEntry } from "@/lib/rulebook/build";

/**
 * The smallest things of a character that two people can change without being in each other's way, by key: `name`,
 * `appearance.crest`, `choice:level/1/class`, `carried:<entry>`, `coins.gp`, `homebrew:<id>`, `xp`. Absent: not there.
 */
export type Pieces = ReadonlyMap<string, unknown>;

/** What an inventory and a purse that nobody has written down yet hold. */
export type Starting = { inventory?: readonly InventoryEntry[]; coins?: Coins };

const texts = ["name", "pronouns", "alignment", "biography"] as const;
const coinKinds = ["cp", "sp", "ep", "gp", "pp"] as const;

export function piecesOf(snapshot: CharacterSnapshot, starting: Starting = {}): Pieces {
  const pieces = new Map<string, unknown>();
  // Two rows under one key (a repeated choice) are two pieces, so that neither is lost.
  const add = (key: string, value: unknown) => {
    let free = key;
    for (let nth = 2; pieces.has(free); nth += 1) free = `${key}#${nth}`;
    pieces.set(free, value);
  };
  for (const field of texts)
    if (snapshot[field] !== null && snapshot[field] !== "") add(field, snapshot[field]);
  for (const [trait, value] of Object.entries(snapshot.appearance))
    if (value !== undefined) add(`appearance.${trait}`, value);
  const { build } = snapshot;
  add("pack", build.pack);
  for (const choice of build.choices) add(`choice:${choice.slot}`, choice);
  const inventory = build.inventory ?? starting.inventory;
  if (inventory) add("inventory", "listed");
  for (const entry of inventory ?? []) add(`carried:${entry.id}`, entry);
  const coins = build.coins ?? starting.coins;
  for (const kind of coinKinds) if (coins) add(`coins.${kind}`, coins[kind]);
  for (const entry of build.homebrew ?? []) add(`homebrew:${entry.id}`, entry);
  if (build.xp !== undefined) add("xp", build.xp);
  return pieces;
}

export function snapshotFrom(pieces: Pieces): CharacterSnapshot {
  const under = <Value>(prefix: string) =>
    [...pieces]
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value] as const) as [string, Value][];
  const rows = <Value>(prefix: string) => under<Value>(prefix).map(([, value]) => value);
  const text = (field: string) => (pieces.get(field) as string | undefined) ?? "";
  const coins = under<number>("coins.");
  const homebrew = rows<HomebrewEntry>("homebrew:");
  const xp = pieces.get("xp");
  const build: Build = {
    pack: text("pack"),
    choices: rows<Choice>("choice:"),
    ...(pieces.has("inventory") ? { inventory: rows<InventoryEntry>("carried:") } : {}),
    ...(coins.length > 0
      ? { coins: { cp: 0, sp: 0, ep: 0, gp: 0, pp: 0, ...Object.fromEntries(coins) } }
      : {}),
    ...(homebrew.length > 0 ? { homebrew } : {}),
    ...(typeof xp === "number" ? { xp } : {}),
  };
  return {
    name: text("name"),
    pronouns: text("pronouns"),
    alignment: (pieces.get("alignment") as string | undefined) ?? null,
    biography: text("biography"),
    appearance: Object.fromEntries(under("appearance.")) as Appearance,
    build,
  };
}

/** Whether two pieces say the same, whatever the order of their fields (the database keeps none). */
export function isSamePiece(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [one, other].map(
    (row) => new Map(Object.entries(row).filter(([, value]) => value !== undefined)),
  );
  if (!mine || !theirs || mine.size !== theirs.size) return false;
  return [...mine].every(([key, value]) => theirs.has(key) && isSamePiece(value, theirs.get(key)));
}

/** Keys of what differs, in the order of the later one, then of the earlier. */
export function changedPieces(before: Pieces, after: Pieces): string[] {
  const keys = new Set([...after.keys(), ...before.keys()]);
  return [...keys].filter((key) => !isSamePiece(before.get(key), after.get(key)));
}
