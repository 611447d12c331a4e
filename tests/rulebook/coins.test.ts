import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coinKinds, fewestCoins, pay, worthOf } from "@/lib/rulebook/coins";

const purse = (given: Partial<Record<(typeof coinKinds)[number], number>>) => ({
  cp: 0,
  sp: 0,
  ep: 0,
  gp: 0,
  pp: 0,
  ...given,
});
const anyPurse = fc.record({
  cp: fc.nat(200),
  sp: fc.nat(50),
  ep: fc.nat(10),
  gp: fc.nat(50),
  pp: fc.nat(5),
});

describe("paying", () => {
  it("is exact where the coins allow it", () => {
    expect(pay(purse({ gp: 3, sp: 7 }), 250)).toEqual(purse({ gp: 1, sp: 2 }));
    expect(pay(purse({ ep: 1, sp: 1 }), 60)).toEqual(purse({}));
  });

  it("breaks the smallest coin that covers the rest and gives change", () => {
    expect(pay(purse({ gp: 1, pp: 1 }), 35)).toEqual(purse({ pp: 1, sp: 6, cp: 5 }));
    expect(pay(purse({ pp: 1 }), 1)).toEqual(purse({ gp: 9, sp: 9, cp: 9 }));
  });

  it("refuses what the purse does not hold", () => {
    expect(pay(purse({ gp: 1 }), 101)).toBeUndefined();
    expect(pay(purse({ gp: 1 }), -1)).toBeUndefined();
  });

  it("costs the price and not a copper more, and never owes a coin", () => {
    fc.assert(
      fc.property(anyPurse, fc.nat(12_000), (coins, price) => {
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
      fc.property(anyPurse, (coins) => {
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
