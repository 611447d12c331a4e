import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCardV3 } from "@/lib/exports/card/to-card";
import { foundryNumbers } from "@/lib/exports/foundry/export-context";
import { toFoundry } from "@/lib/exports/foundry/to-foundry";
import { Cursor } from "@/lib/imports/cursor";
import { differencesBetween, numbersOf } from "@/lib/imports/kinds/foundry/numbers";
import { openActor } from "@/lib/imports/kinds/foundry/shape";
import { readImport } from "@/lib/imports/read-import";
import type { Build, InventoryEntry } from "@/lib/rulebook/build";
import { startingInventory } from "@/lib/rulebook/inventory";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";
import { sourceOf } from "./source";

type Facts = {
  seed: string;
  level: number;
  multiclass: boolean;
  bonus: number;
  worn: boolean;
  set: number;
};
const facts: fc.Arbitrary<Facts> = fc.record({
  seed: fc.string({ maxLength: 6 }),
  level: fc.integer({ min: 1, max: 20 }),
  multiclass: fc.boolean(),
  bonus: fc.integer({ min: 1, max: 3 }),
  worn: fc.boolean(),
  set: fc.integer({ min: 12, max: 24 }),
});

/** A random character with magic of several kinds, worn or merely carried. */
function buildOf({ seed, level, multiclass, bonus, worn, set }: Facts): Build {
  const build = randomBuild(srd52, seed, { level, multiclass });
  const wearing = worn ? ("worn" as const) : ("carried" as const);
  const ring: InventoryEntry = {
    id: "ring",
    item: "homebrew-ring-of-the-test",
    quantity: 1,
    wearing,
    attuned: worn,
    requiresAttunement: true,
    effects: [
      { change: "armor-class", add: bonus },
      { change: "saving-throws", add: bonus },
      { change: "skill", skill: "stealth", add: 2 },
    ],
  };
  const belt: InventoryEntry = {
    id: "belt",
    item: "homebrew-belt",
    quantity: 1,
    wearing,
    effects: [
      { change: "ability-score", ability: "con", set },
      { change: "hit-points", add: 5 },
      { change: "speed", add: 10 },
      { change: "initiative", add: 1 },
    ],
  };
  const inventory = startingInventory(srd52, build).map((entry) =>
    entry.wearing === "worn" || entry.wearing === "main-hand" ? { ...entry, bonus } : entry,
  );
  return {
    ...build,
    inventory: [...inventory, ring, belt],
    homebrew: [
      {
        kind: "item",
        id: "homebrew-ring-of-the-test",
        name: "Ring of the Test",
        row: { weight: 0, cost: 100, rarity: "rare" },
      },
      { kind: "item", id: "homebrew-belt", name: "Belt", row: { weight: 1, cost: 0, effects: [] } },
    ],
  };
}

const sourceFor = (given: Facts) => sourceOf({ build: buildOf(given) });

/** The actor reckoned as the tabletop documents that it does. */
const numbersIn = (actor: object) =>
  numbersOf(openActor(Cursor.over(JSON.parse(JSON.stringify(actor)))));

describe("an exported actor", () => {
  it.each(foundryNumbers)(
    "has the sheet's numbers when the tabletop reckons it: %s",
    (numbers) => {
      fc.assert(
        fc.property(facts, (given) => {
          const source = sourceFor(given);
          expect(
            differencesBetween(numbersIn(toFoundry(source, numbers)), source.page.sheet),
          ).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
    120_000,
  );

  it("comes back as the same character, as an actor and as a card, of 200 at any level, losing nothing", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...foundryNumbers), (given, numbers) => {
        const source = sourceFor(given);
        const build = JSON.parse(JSON.stringify(source.page.character.build));
        for (const file of [toFoundry(source, numbers), toCardV3(source)]) {
          const { imported } = readImport(Buffer.from(JSON.stringify(file)));
          expect(imported.build).toEqual(build);
          expect([imported.account.close().counts.lost, imported.account.differences]).toEqual([
            0,
            [],
          ]);
          expect(imported).toMatchObject({ name: "Aela Stormborn", pronouns: "she/her" });
        }
      }),
      { numRuns: 200 },
    );
  }, 240_000);
});
