import type { CharacterSnapshot } from "@/db/schema/characters";
import type { Build, Choice } from "@/lib/rulebook/build";
import { inOrder } from "@/lib/rulebook/choose";
import { startingCoins, startingInventory } from "@/lib/rulebook/inventory";
import type { RulesPack } from "@/lib/rulebook/pack";
import { resolve } from "@/lib/rulebook/resolve";
import { mergedOrder } from "./merge-order";
import { isSamePiece, type Pieces, piecesOf, snapshotFrom } from "./pieces";

type Side = "mine" | "theirs";
export type Picks = Readonly<Record<string, Side>>;

/** Something that both changed, each in another way. `depends`: what goes when the side that made it is not taken. */
export type Overlap = {
  piece: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
  depends: string[];
};

export type Merge = {
  /** The whole of both; where an overlap is still undecided it holds theirs. */
  snapshot: CharacterSnapshot;
  /** Pieces that only they changed, and only I. */
  fromTheirs: string[];
  fromMine: string[];
  overlaps: Overlap[];
};

const roundsMax = 12;
/** Builds tried out in one merge to find what choices hang on. After that a choice is an overlap by itself: no work without an end. */
const trialsMax = 5000;
const other = (side: Side): Side => (side === "mine" ? "theirs" : "mine");

/**
 * Three-way merge of two changes that began at the same version. What only one side changed is taken; what both changed
 * alike is taken once; what both changed apart is an overlap until `picks` decides it. A choice that exists only because
 * of one that the other side has changed is not left dangling: the change that it hangs on becomes the overlap.
 */
export function mergeSnapshots(
  pack: RulesPack,
  {
    base,
    mine,
    theirs,
  }: { base: CharacterSnapshot; mine: CharacterSnapshot; theirs: CharacterSnapshot },
  picks: Picks = {},
): Merge {
  const builds = [base.build, mine.build, theirs.build];
  const starting = {
    ...(builds.some(({ inventory }) => inventory)
      ? { inventory: startingInventory(pack, base.build) }
      : {}),
    ...(builds.some(({ coins }) => coins) ? { coins: startingCoins(pack, base.build) } : {}),
  };
  const was = piecesOf(base, starting);
  const sides: Record<Side, Pieces> = {
    mine: piecesOf(mine, starting),
    theirs: piecesOf(theirs, starting),
  };
  const slots: Record<Side, ReadonlyMap<string, unknown>> = {
    mine: resolve(pack, mine.build).bySlot,
    theirs: resolve(pack, theirs.build).bySlot,
  };
  const from = new Map<string, Side>();
  const overlaps = new Map<string, Set<string>>();
  for (const key of new Set([...was.keys(), ...sides.mine.keys(), ...sides.theirs.keys()])) {
    const [old, my, their] = [was.get(key), sides.mine.get(key), sides.theirs.get(key)];
    if (isSamePiece(my, their)) from.set(key, "theirs");
    else if (Object.hasOwn(picks, key)) from.set(key, picks[key] as Side);
    else if (isSamePiece(their, old)) from.set(key, "mine");
    else if (isSamePiece(my, old)) from.set(key, "theirs");
    else {
      from.set(key, "theirs");
      overlaps.set(key, new Set());
    }
  }
  const fallen = new Set<string>();
  const valueAt = (key: string) =>
    fallen.has(key) ? undefined : sides[from.get(key) ?? "theirs"].get(key);
  const snapshotNow = () => {
    const kept = new Set([...from.keys()].filter((key) => valueAt(key) !== undefined));
    const order = mergedOrder(was.keys(), sides.mine.keys(), sides.theirs.keys(), kept);
    return snapshotFrom(new Map(order.map((key) => [key, valueAt(key)])));
  };
  let trials = 0;
  for (let round = 0; round < roundsMax; round += 1) {
    if (!settleOne()) break;
  }
  const snapshot = snapshotNow();
  const only = (side: Side) =>
    [...from.keys()].filter(
      (key) =>
        !overlaps.has(key) &&
        !fallen.has(key) &&
        from.get(key) === side &&
        !isSamePiece(sides[side].get(key), sides[other(side)].get(key)),
    );
  return {
    snapshot: { ...snapshot, build: inOrder(pack, snapshot.build) },
    fromTheirs: only("theirs"),
    fromMine: only("mine"),
    overlaps: [...overlaps].map(([piece, depends]) => ({
      piece,
      base: was.get(piece),
      mine: sides.mine.get(piece),
      theirs: sides.theirs.get(piece),
      depends: [...depends],
    })),
  };

  /** Settles what dangling choices hang on; false when there was nothing (more) to settle. */
  function settleOne(): boolean {
    const { build } = snapshotNow();
    const now = resolve(pack, build).bySlot;
    let moved = false;
    for (const choice of build.choices) {
      const key = `choice:${choice.slot}`;
      if (now.has(choice.slot)) continue;
      const side = (["mine", "theirs"] as const).find(
        (name) => slots[name].has(choice.slot) && isSamePiece(sides[name].get(key), choice),
      );
      // Dangling on its own side already: reported by the rules, not swept away.
      if (side === undefined) continue;
      const root = rootOf(build, choice, side) ?? key;
      const decided = picks[root];
      if (decided === undefined) {
        overlaps.set(root, (overlaps.get(root) ?? new Set()).add(key));
        moved ||= from.get(root) !== "theirs";
        from.set(root, "theirs");
      }
      // While it is undecided the result is theirs: what I hung on my own side of it is not in there yet.
      const falls = root !== key && (decided === undefined ? side === "mine" : decided !== side);
      if (falls) fallen.add(key);
      moved ||= falls;
    }
    return moved;
  }

  /** The change of the other side without which this choice would stand: the nearest to the root, if there is one. */
  function rootOf(build: Build, choice: Choice, side: Side): string | undefined {
    const candidates = [...from.keys()]
      .filter(
        (key) => key.startsWith("choice:") && !isSamePiece(sides[side].get(key), valueAt(key)),
      )
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const stands = (keys: readonly string[]) => {
      if (trials === trialsMax) return false;
      trials += 1;
      const slotsChanged = new Set(keys.map((key) => key.slice("choice:".length)));
      const kept = build.choices.filter((entry) => !slotsChanged.has(entry.slot));
      const back = keys
        .map((key) => sides[side].get(key) as Choice | undefined)
        .filter((entry) => entry !== undefined);
      return resolve(pack, { ...build, choices: [...kept, ...back] }).bySlot.has(choice.slot);
    };
    const single = candidates.find((key) => stands([key]));
    if (single !== undefined) return single;
    return candidates.length > 0 && stands(candidates) ? candidates[0] : undefined;
  }
}
