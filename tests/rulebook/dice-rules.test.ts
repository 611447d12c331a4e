import { describe, expect, it } from "vitest";
import { changesOf, type RollOf, throwDeathSave } from "@/lib/rulebook/dice-rules";
import type { Die } from "@/lib/rulebook/roll";
import type { AttackSheet, Sheet } from "@/lib/rulebook/sheet";
import { build, levels, sheetOf, times } from "./support/make";

const strong: [number, number, number, number, number, number] = [20, 14, 14, 10, 16, 10];
const named = (sheet: Sheet, of: RollOf) => changesOf(sheet, of).map(({ source }) => source.id);
const told = (...faces: number[]): Die => {
  const left = [...faces];
  return () => left.shift() ?? 1;
};

describe("the features that change dice", () => {
  it("a halfling's luck is there for every D20 Test and for nothing else", () => {
    const halfling = sheetOf(build(strong, { ...levels("fighter"), species: ["halfling"] }));
    for (const roll of [
      { test: "attack" },
      { test: "save" },
      { test: "check", ability: "dex" },
    ] as const)
      expect(named(halfling, roll)).toEqual(["halfling/luck"]);
    expect(named(halfling, { healing: true })).toEqual([]);
  });

  it("a rogue's talent is reliable from level 7 on, where there is proficiency", () => {
    const rogue = (level: number) => sheetOf(build(strong, levels(...times(level, "rogue"))));
    expect(named(rogue(7), { test: "check", ability: "dex", proficient: true })).toEqual([
      "rogue/reliable-talent",
    ]);
    expect(named(rogue(7), { test: "check", ability: "dex" })).toEqual([]);
    expect(named(rogue(6), { test: "check", ability: "dex", proficient: true })).toEqual([]);
    expect(named(rogue(7), { test: "save", ability: "dex" })).toEqual([]);
  });

  it("a barbarian of level 18 checks and saves with Strength for no less than the score, belt and all", () => {
    const barbarian = sheetOf(
      build(strong, levels(...times(18, "barbarian")), {
        inventory: [
          {
            id: "belt",
            item: "pouch",
            quantity: 1,
            wearing: "worn",
            effects: [{ change: "ability-score", ability: "str", set: 25 }],
          },
        ],
      }),
    );
    expect(changesOf(barbarian, { test: "save", ability: "str" })).toMatchObject([
      {
        change: { change: "total-at-least", least: 25 },
        source: { id: "barbarian/indomitable-might" },
      },
    ]);
    expect(named(barbarian, { test: "check", ability: "str" })).toEqual([
      "barbarian/indomitable-might",
    ]);
    expect(named(barbarian, { test: "check", ability: "dex" })).toEqual([]);
    expect(named(barbarian, { test: "attack" })).toEqual([]);
  });

  it("a great weapon is fought with in both hands, whether it needs them or not", () => {
    const fighter = sheetOf(
      build(
        strong,
        { ...levels("fighter"), "level/1/class/fighter/fighting-style": ["great-weapon-fighting"] },
        {
          inventory: ["greatsword", "longsword", "longbow"].map((item) => ({
            id: item,
            item,
            quantity: 1,
          })),
        },
      ),
    );
    const heavy = fighter.attacks.filter(
      (damage: AttackSheet) => named(fighter, { damage }).length > 0,
    );
    expect(heavy.map(({ id }) => id)).toEqual(["greatsword", "longsword:two-hands"]);
  });

  it("a cleric of life heals in full from level 17 on", () => {
    const cleric = (level: number) =>
      sheetOf(
        build(strong, {
          ...levels(...times(level, "cleric")),
          "level/3/class/cleric/subclass": ["life-domain"],
        }),
      );
    expect(named(cleric(17), { healing: true })).toEqual(["life-domain/supreme-healing"]);
    expect(named(cleric(16), { healing: true })).toEqual([]);
  });

  it("a champion of level 18 makes death saves with advantage, a halfling throws a 1 again", () => {
    const champion = (species: string, level: number) =>
      sheetOf(
        build(strong, {
          ...levels(...times(level, "fighter")),
          "level/3/class/fighter/subclass": ["champion"],
          species: [species],
        }),
      );
    const counted = (sheet: Sheet, ...faces: number[]) =>
      throwDeathSave(sheet, told(...faces)).flatMap(({ face, dropped }) => (dropped ? [] : [face]));
    expect(counted(champion("orc", 17), 4, 19)).toEqual([4]);
    expect(counted(champion("orc", 18), 4, 19)).toEqual([19]);
    expect(counted(champion("halfling", 17), 1, 12)).toEqual([12]);
    expect(throwDeathSave(champion("halfling", 18), told(1, 12, 15))).toEqual([
      { faces: 20, face: 1, dropped: true },
      { faces: 20, face: 12, dropped: true },
      { faces: 20, face: 15 },
    ]);
  });
});
