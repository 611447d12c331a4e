import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { CharacterSnapshot } from "@/db/schema/characters";
import { identityInput } from "@/lib/characters/schema";
import type { Build } from "@/lib/rulebook/build";
import { BuildInput } from "@/lib/rulebook/build-input";
import { applyChoice, removeChoice } from "@/lib/rulebook/choose";
import { startingInventory } from "@/lib/rulebook/inventory";
import { levelDown, levelUp } from "@/lib/rulebook/level";
import { listSlots } from "@/lib/rulebook/list-slots";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";
import { resolve } from "@/lib/rulebook/resolve";
import { mergeSnapshots } from "@/lib/versions/merge-snapshots";
import { changedPieces, isSamePiece, piecesOf, snapshotFrom } from "@/lib/versions/pieces";

vi.setConfig({ testTimeout: 60_000 });

const snapshot = (build: Build, rest: Partial<CharacterSnapshot> = {}): CharacterSnapshot => ({
  name: "Aela",
  pronouns: "",
  alignment: null,
  biography: "",
  appearance: {},
  ...rest,
  build,
});
const choose = (build: Build, slot: string, ...take: string[]) =>
  applyChoice(srd52, build, { slot, take });
const took = (build: Build, slot: string) =>
  build.choices.find((choice) => choice.slot === slot)?.take;
const start = randomBuild(srd52, "a calm start", {
  keep: {
    pack: "srd-5.2",
    choices: [
      { slot: "species", take: ["elf"] },
      { slot: "level/1/class", take: ["wizard"] },
    ],
  },
});

/** What a hand may do to a character: an edit made of a few numbers, so that it can be repeated and shrunk. */
type Deed = {
  kind: "take" | "empty" | "up" | "down" | "name" | "crest" | "carry" | "drop" | "coins";
  at: number;
  which: number;
};
const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom(
    "take",
    "take",
    "take",
    "empty",
    "up",
    "down",
    "name",
    "crest",
    "carry",
    "drop",
    "coins",
  ) as fc.Arbitrary<Deed["kind"]>,
  at: fc.nat(200),
  which: fc.nat(200),
});

function done(before: CharacterSnapshot, { kind, at, which }: Deed): CharacterSnapshot {
  const { build } = before;
  const withBuild = (next: Build) => ({ ...before, build: next });
  const carried = build.inventory ?? startingInventory(srd52, build);
  const slots = listSlots(srd52, build).filter(({ options }) => options.length > 0);
  const slot = slots[at % slots.length];
  const option = slot?.options[which % slot.options.length];
  switch (kind) {
    case "take":
      return slot && option
        ? withBuild(applyChoice(srd52, build, { slot: slot.slot, take: [option.id] }))
        : before;
    case "empty":
      return slot ? withBuild(removeChoice(srd52, build, slot.slot)) : before;
    case "up":
      return withBuild(levelUp(srd52, build, ["wizard", "fighter", "druid"][which % 3] as string));
    case "down":
      return withBuild(levelDown(srd52, build));
    case "name":
      return { ...before, name: `Name ${which}` };
    case "crest":
      return {
        ...before,
        appearance: { ...before.appearance, age: which % 2 ? "young" : "elder" },
      };
    case "carry":
      return withBuild({
        ...build,
        inventory: [...carried, { id: `new-${at}`, item: "rope", quantity: (which % 9) + 1 }],
      });
    case "drop":
      return withBuild({
        ...build,
        inventory: carried.filter((_, index) => index !== at % Math.max(1, carried.length)),
      });
    case "coins":
      return withBuild({ ...build, coins: { cp: 0, sp: 0, ep: 0, gp: at, pp: 0 } });
  }
}

const history = fc
  .record({
    seed: fc.string({ minLength: 1, maxLength: 8 }),
    level: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ seed, level }) => snapshot(randomBuild(srd52, seed, { level, multiclass: true })));
const scene = fc
  .record({
    base: history,
    mine: fc.array(deed, { maxLength: 4 }),
    theirs: fc.array(deed, { maxLength: 4 }),
  })
  .map(({ base, mine, theirs }) => ({
    base,
    mine: mine.reduce(done, base),
    theirs: theirs.reduce(done, base),
  }));
const runs = { numRuns: 100 };
const dangling = ({ build }: CharacterSnapshot) =>
  build.choices
    .filter(({ slot }) => !resolve(srd52, build).bySlot.has(slot))
    .map(({ slot }) => slot);

describe("pieces", () => {
  it("make the same character again", () => {
    fc.assert(
      fc.property(scene, ({ mine }) => {
        expect(snapshotFrom(piecesOf(mine))).toEqual(mine);
      }),
      runs,
    );
  });

  it("keep both of two choices in one slot", () => {
    const twice = snapshot({
      pack: "srd-5.2",
      choices: ["elf", "orc"].map((id) => ({ slot: "species", take: [id] })),
    });
    expect(snapshotFrom(piecesOf(twice)).build.choices).toEqual(twice.build.choices);
  });
});

describe("merging two changes of one version", () => {
  it("is the other's change where I did nothing, and mine where they did nothing", () => {
    fc.assert(
      fc.property(scene, ({ base, mine }) => {
        for (const merged of [
          mergeSnapshots(srd52, { base, mine, theirs: base }),
          mergeSnapshots(srd52, { base, mine: base, theirs: mine }),
        ]) {
          expect(merged.overlaps).toEqual([]);
          expect(changedPieces(piecesOf(mine), piecesOf(merged.snapshot))).toEqual([]);
        }
      }),
      runs,
    );
  });

  it("is the same whoever comes first, where nothing overlaps", () => {
    fc.assert(
      fc.property(scene, ({ base, mine, theirs }) => {
        const one = mergeSnapshots(srd52, { base, mine, theirs });
        const other = mergeSnapshots(srd52, { base, mine: theirs, theirs: mine });
        expect(one.overlaps.length === 0).toBe(other.overlaps.length === 0);
        fc.pre(one.overlaps.length === 0);
        expect(one.snapshot).toEqual(other.snapshot);
        expect(new Set(one.fromMine)).toEqual(new Set(other.fromTheirs));
      }),
      runs,
    );
  });

  it("loses nothing: whatever either side changed is in the result or is asked about", () => {
    fc.assert(
      fc.property(scene, ({ base, mine, theirs }) => {
        const { snapshot: merged, overlaps } = mergeSnapshots(srd52, { base, mine, theirs });
        const asked = new Set(overlaps.flatMap(({ piece, depends }) => [piece, ...depends]));
        const starting = merged.build.inventory
          ? { inventory: startingInventory(srd52, base.build) }
          : {};
        const coins = merged.build.coins ? { coins: merged.build.coins } : {};
        const [was, result] = [piecesOf(base, { ...starting, ...coins }), piecesOf(merged)];
        for (const side of [mine, theirs]) {
          const pieces = piecesOf(side, { ...starting, ...(side.build.coins ? {} : coins) });
          const changed = changedPieces(was, pieces).filter((key) => !key.startsWith("coins."));
          for (const key of changed)
            if (!asked.has(key))
              expect(isSamePiece(result.get(key), pieces.get(key)), key).toBe(true);
        }
      }),
      runs,
    );
  });

  it("gives a build that the door accepts, and leaves no choice hanging in the air", () => {
    fc.assert(
      fc.property(scene, fc.constantFrom("mine", "theirs"), ({ base, mine, theirs }, side) => {
        let picks: Record<string, "mine" | "theirs"> = {};
        let merged = mergeSnapshots(srd52, { base, mine, theirs }, picks);
        for (let round = 0; merged.overlaps.length > 0 && round < 8; round += 1) {
          picks = {
            ...picks,
            ...Object.fromEntries(merged.overlaps.map(({ piece }) => [piece, side])),
          };
          merged = mergeSnapshots(srd52, { base, mine, theirs }, picks as never);
        }
        expect(merged.overlaps).toEqual([]);
        expect(BuildInput.safeParse(merged.snapshot.build).success).toBe(true);
        expect(identityInput.appearance.safeParse(merged.snapshot.appearance).success).toBe(true);
        const before = new Set([...dangling(mine), ...dangling(theirs)]);
        expect(
          dangling(merged.snapshot).filter(
            (slot) => !before.has(slot) && picks[`choice:${slot}`] === undefined,
          ),
        ).toEqual([]);
      }),
      runs,
    );
  });

  it("takes an alignment from one device and a name from the other", () => {
    const base = snapshot(removeChoice(srd52, start, "alignment"));
    const mine = { ...base, name: "Aela the Quiet" };
    const theirs = snapshot(choose(start, "alignment", "neutral-good"));
    const merged = mergeSnapshots(srd52, { base, mine, theirs });
    expect(merged.overlaps).toEqual([]);
    expect(merged.snapshot.name).toBe("Aela the Quiet");
    expect(took(merged.snapshot.build, "alignment")).toEqual(["neutral-good"]);
    expect(merged).toMatchObject({ fromMine: ["name"], fromTheirs: ["choice:alignment"] });
  });

  it("asks where both chose apart, and follows the answer", () => {
    const base = snapshot(start);
    const mine = snapshot(choose(start, "alignment", "lawful-good"));
    const theirs = snapshot(choose(start, "alignment", "chaotic-evil"));
    const open = mergeSnapshots(srd52, { base, mine, theirs });
    expect(open.overlaps).toMatchObject([{ piece: "choice:alignment", depends: [] }]);
    for (const [side, expected] of [
      ["mine", "lawful-good"],
      ["theirs", "chaotic-evil"],
    ] as const) {
      const merged = mergeSnapshots(srd52, { base, mine, theirs }, { "choice:alignment": side });
      expect(merged.overlaps).toEqual([]);
      expect(took(merged.snapshot.build, "alignment")).toEqual([expected]);
    }
  });

  it("does not leave an elf's lineage on an orc: the species itself is asked about", () => {
    const bare: Build = {
      ...start,
      choices: start.choices.filter(({ slot }) => !slot.startsWith("species/")),
    };
    const base = snapshot(bare);
    const mine = snapshot(choose(bare, "species/elven-lineage", "high-elf"));
    const theirs = snapshot(choose(bare, "species", "orc"));
    const open = mergeSnapshots(srd52, { base, mine, theirs });
    expect(open.overlaps).toMatchObject([
      { piece: "choice:species", depends: ["choice:species/elven-lineage"] },
    ]);
    const elf = mergeSnapshots(srd52, { base, mine, theirs }, { "choice:species": "mine" }).snapshot
      .build;
    expect([took(elf, "species"), took(elf, "species/elven-lineage")]).toEqual([
      ["elf"],
      ["high-elf"],
    ]);
    const orc = mergeSnapshots(srd52, { base, mine, theirs }, { "choice:species": "theirs" })
      .snapshot.build;
    expect([took(orc, "species"), took(orc, "species/elven-lineage")]).toEqual([
      ["orc"],
      undefined,
    ]);
  });

  it("keeps what both carried away from packages that nobody had unpacked", () => {
    const pack = startingInventory(srd52, start);
    const base = snapshot(start);
    const rope = { id: "mine", item: "rope", quantity: 1 };
    const mine = snapshot({ ...start, inventory: [...pack, rope] });
    const theirs = snapshot({ ...start, inventory: pack.slice(1) });
    const { snapshot: merged, overlaps } = mergeSnapshots(srd52, { base, mine, theirs });
    expect(overlaps).toEqual([]);
    expect(merged.build.inventory).toEqual([...pack.slice(1), rope]);
  });
});

it("comes to an end soon, however much hangs on two changes at once", () => {
  const traits = Array.from({ length: 30 }, (_, nth) => ({
    id: `homebrew-maze/${nth}`,
    name: "Maze",
    level: 20,
    grants: [],
    choices: Array.from({ length: 12 }, (_, at) => ({
      id: `pick-${nth}-${at}`,
      step: "species",
      count: 1,
      from: { of: "language", rarity: "any" },
    })),
    srdRef: { section: "Homebrew" },
  }));
  const row = { creatureType: "humanoid", sizes: ["medium"], speed: 30, traits };
  const levels = Array.from({ length: 20 }, (_, at) => ({
    slot: `level/${at + 1}/class`,
    take: ["fighter"],
  }));
  const base: Build = {
    pack: "srd-5.2",
    choices: levels,
    homebrew: [{ kind: "species", id: "homebrew-maze", name: "Maze", row }],
  };
  const withMaze = { ...base, choices: [...levels, { slot: "species", take: ["homebrew-maze"] }] };
  const hanging = [...resolve(srd52, withMaze).bySlot.keys()].filter((slot) =>
    slot.includes("pick-"),
  );
  expect(hanging).toHaveLength(360);
  const mine = {
    ...withMaze,
    choices: [...withMaze.choices, ...hanging.map((slot) => ({ slot, take: ["draconic"] }))],
  };
  const theirs = { ...base, choices: [...levels.slice(0, 1), { slot: "species", take: ["elf"] }] };
  const three = { base: snapshot(base), mine: snapshot(mine), theirs: snapshot(theirs) };
  const { snapshot: merged, overlaps } = mergeSnapshots(srd52, three, {
    "choice:species": "theirs",
  });
  // What it has not looked into any more is asked about.
  expect(overlaps.every(({ piece }) => piece.includes("pick-"))).toBe(true);
  expect(overlaps.length).toBeGreaterThan(0);
  expect(took(merged.build, "species")).toEqual(["elf"]);
  expect(merged.build.choices.some(({ slot }) => slot.includes("pick-"))).toBe(false);
});
