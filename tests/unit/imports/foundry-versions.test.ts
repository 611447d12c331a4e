import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { skillKeys } from "@/lib/exports/foundry/keys";
import { readImport } from "@/lib/imports/read-import";
import { abilities } from "@/lib/rulebook/build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import {
  type ActorFacts,
  actorFacts,
  actorOf,
  numbersOfFacts,
  versions,
} from "@/tests/support/imports/foundry-actors";

const read = (actor: object) => readImport(Buffer.from(JSON.stringify(actor))).imported;

/** Every number that is neither the file's nor told. */
function untold(facts: ActorFacts): string[] {
  const { build, account } = read(actorOf(facts));
  const sheet = deriveSheet(srd52, build);
  const expected = numbersOfFacts(facts);
  const told = (what: string, id: string | undefined, file: number) =>
    account.differences.some((one) => one.what === what && one.id === id && one.file === file);
  const rows: [string, string | undefined, number, number][] = [
    ["hitPoints", undefined, expected.hitPoints, sheet.hitPoints.value],
    ["armorClass", undefined, expected.armorClass, sheet.armorClass.value],
    ["initiative", undefined, expected.initiative, sheet.initiative.bonus.value],
    ...abilities.map(
      (id) =>
        ["ability", id, facts.scores[id], sheet.abilities[id].score.value] as [
          string,
          string,
          number,
          number,
        ],
    ),
    ...abilities.map(
      (id) =>
        ["save", id, expected.saves[id], sheet.saves[id].bonus.value] as [
          string,
          string,
          number,
          number,
        ],
    ),
    ...sheet.skills.map(
      (skill) =>
        ["skill", skill.id, expected.skills[skillKeys[skill.id] ?? ""] ?? 0, skill.bonus.value] as [
          string,
          string,
          number,
          number,
        ],
    ),
  ];
  return rows
    .filter(([what, id, file, here]) => file !== here && !told(what, id, file))
    .map(([what, id, file, here]) => `${what} ${id ?? ""} ${file} ${here}`);
}

describe("an actor of any version of the system", () => {
  it("arrives with every number as its own program shows it, or with that number told", () => {
    fc.assert(
      fc.property(actorFacts, (facts) => {
        expect(untold(facts)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it.each(versions)(
    "of version %i keeps rolled hit points, armor, magic and saves exactly",
    (version) => {
      fc.assert(
        fc.property(actorFacts, (given) => {
          // Whoever has no training gains nothing from a shield by the rules of 2024; that is told, not carried.
          const facts = {
            ...given,
            version,
            shield: given.shield && ["Fighter", "Cleric"].includes(given.class.name),
          };
          const { build, account, play } = read(actorOf(facts));
          const sheet = deriveSheet(srd52, build);
          const expected = numbersOfFacts(facts);
          // A dice total that leaves less than 1 for a level is the only thing that the two count alike and dice cannot.
          if (facts.scores.con >= 10) expect(sheet.hitPoints.value).toBe(expected.hitPoints);
          expect(sheet.armorClass.value).toBe(expected.armorClass);
          for (const id of abilities) expect(sheet.saves[id].bonus.value).toBe(expected.saves[id]);
          expect(play?.damage).toBe(Math.min(facts.wounds, expected.hitPoints));
          expect(sheet.coins.gp).toBe(facts.coins);
          expect(sheet.inventory.find(({ item }) => item.id === "longsword")?.bonus).toBe(
            facts.weaponBonus,
          );
          expect(account.close().counts.lost).toBe(0);
        }),
        { numRuns: 40 },
      );
    },
    120_000,
  );

  it("gives every leaf of the file exactly one fate", () => {
    const countLeaves = (value: unknown): number =>
      typeof value === "object" && value !== null && Object.keys(value).length > 0
        ? Object.values(value).reduce((sum: number, inner) => sum + countLeaves(inner), 0)
        : 1;
    const addAnything = fc.tuple(
      actorFacts,
      fc.dictionary(
        fc.string({ maxLength: 8 }).filter((key) => !/__|proto|constructor/.test(key)),
        fc.jsonValue({ maxDepth: 3 }),
      ),
    );
    fc.assert(
      fc.property(addAnything, ([facts, extra]) => {
        const actor = { ...actorOf(facts), extra };
        const text = JSON.parse(JSON.stringify(actor));
        const { account } = read(actor);
        const { counts } = account.close();
        const leaves = [...account.leaves()];
        expect(leaves.length).toBe(countLeaves(text));
        expect(counts.read + counts.carried + counts.changed + counts.lost).toBe(leaves.length);
        expect(new Set(leaves.map(({ path }) => path)).size).toBe(leaves.length);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
