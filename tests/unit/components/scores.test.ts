import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assign,
  leftIn,
  type PartialScores,
  spread,
} from "@/components/characters/wizard/abilities/scores";
import { abilities } from "@/lib/rulebook/build";

const array = [15, 14, 13, 12, 10, 8];

describe("handing out scores", () => {
  test("gives a free number to an ability", () => {
    expect(assign(array, {}, "str", 15)).toEqual({ str: 15 });
  });

  test("swaps when the number is taken", () => {
    expect(assign(array, { str: 15, dex: 14 }, "dex", 15)).toEqual({ str: 14, dex: 15 });
  });

  test("takes the number from its holder when nothing is given up", () => {
    expect(assign(array, { str: 15 }, "dex", 15)).toEqual({ dex: 15 });
  });

  test("takes a number back", () => {
    expect(assign(array, { str: 15 }, "str", undefined)).toEqual({});
  });

  test("lets two abilities have the same number when the dice showed it twice", () => {
    expect(assign([12, 12, 9, 9, 8, 7], { str: 12 }, "dex", 12)).toEqual({ str: 12, dex: 12 });
  });

  test("never hands out more than the pool holds, whatever is asked in whatever order", () => {
    const pool = fc.array(fc.integer({ min: 3, max: 18 }), { minLength: 6, maxLength: 6 });
    const moves = fc.array(fc.tuple(fc.constantFrom(...abilities), fc.nat(5)), { maxLength: 40 });
    fc.assert(
      fc.property(pool, moves, (numbers, asked) => {
        let scores: PartialScores = {};
        for (const [ability, at] of asked) scores = assign(numbers, scores, ability, numbers[at]);
        const handed = Object.values(scores).filter((value) => value !== undefined);
        expect(leftIn(numbers, scores)).toHaveLength(6 - handed.length);
      }),
    );
  });

  test("spreads a pool in the order that a class values its abilities", () => {
    const wizard = { str: 8, dex: 12, con: 13, int: 15, wis: 14, cha: 10 };
    expect(spread([9, 16, 11, 14, 12, 13], wizard)).toEqual({
      int: 16,
      wis: 14,
      con: 13,
      dex: 12,
      cha: 11,
      str: 9,
    });
  });
});
