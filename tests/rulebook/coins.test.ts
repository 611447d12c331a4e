import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coinKinds, fewestCoins, pay, worthOf } from "@/lib/rulebook/coins";

const coins = (given: Partial<Record<(typeof coinKinds)[number], number>>) => ({
  cp: 0,
  sp: 0,
  ep: 0,
  gp: 0,
  pp: 0,
  ...given,
});
const anyCoins = fc.record({
  cp: fc.nat(200),
  sp: fc.nat(50),
  ep: fc.nat(10),
  gp: fc.nat(50),
  pp: fc.nat(5),
});

describe("paying", () => {
  it("is exact where the coins allow it", () => {
    expect(pay(coins({ gp: 3, sp: 7 }), 250)).toEqual(coins({ gp: 1, sp: 2 }));
    expect(pay(coins({ ep: 1, sp: 1 }), 60)).toEqual(coins({}));
  });

  it("breaks the smallest coin that covers the rest and gives change", () => {
    expect(pay(coins({ gp: 1, pp: 1 }), 35)).toEqual(coins({ pp: 1, sp: 6, cp: 5 }));
    expect(pay(coins({ pp: 1 }), 1)).toEqual(coins({ gp: 9, sp: 9, cp: 9 }));
  });

  it("refuses what the coins do not cover", () => {
    expect(pay(coins({ gp: 1 }), 101)).toBeUndefined();
    expect(pay(coins({ gp: 1 }), -1)).toBeUndefined();
  });

  it("costs the price and not a copper more, and never owes a coin", () => {
    fc.assert(
      fc.property(anyCoins, fc.nat(12_000), (coins, price) => {
        const after = pay(coins, price);
        if (after === undefined) {
          expect(worthOf(coins)).toBeLessThan(price);
          return;
        }
        expect(worthOf(coins) - worthOf(after)).toBe(price);
        expect(coinKinds.every((kind) => after[kind] >= 0)).toBe(true);
      }),
    );
  });
});

describe("the fewest coins", () => {
  it("are worth the same, and no small coin could be a larger one", () => {
    fc.assert(
      fc.property(anyCoins, (coins) => {
        const after = fewestCoins(coins);
        expect(worthOf(after)).toBe(worthOf(coins));
        expect(after.ep).toBe(0);
        expect(after.cp).toBeLessThan(10);
        expect(after.sp).toBeLessThan(10);
        expect(after.pp).toBe(coins.pp);
      }),
    );
  });
});
