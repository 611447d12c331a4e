import type { Coins } from "@/lib/rulebook/build";

export type CoinKind = keyof Coins;

/** From the most valuable down. */
export const coinKinds: readonly CoinKind[] = ["pp", "gp", "ep", "sp", "cp"];

/** Copper pieces in one coin. */
export const coinValues: Readonly<Record<CoinKind, number>> = {
  pp: 1000,
  gp: 100,
  ep: 50,
  sp: 10,
  cp: 1,
};

export const worthOf = (coins: Coins): number =>
  coinKinds.reduce((sum, kind) => sum + coins[kind] * coinValues[kind], 0);

/** The same worth in the fewest coins: small ones into gold, platinum left as it is, no electrum, which few merchants like. */
export function fewestCoins(coins: Coins): Coins {
  const next = { pp: coins.pp, gp: 0, ep: 0, sp: 0, cp: 0 };
  let left = worthOf({ ...coins, pp: 0 });
  for (const kind of ["gp", "sp", "cp"] as const) {
    next[kind] = Math.floor(left / coinValues[kind]);
    left -= next[kind] * coinValues[kind];
  }
  return next;
}

/**
 * The purse after a price (in copper) is paid: exactly, where its coins allow it; else the smallest coin that covers the rest is broken, and
 * the change comes back in the largest coins below it. Undefined when the purse does not hold as much. (Each coin is a whole multiple of
 * the next smaller one, so paying from the largest down never misses an exact payment.)
 */
export function pay(coins: Coins, price: number): Coins | undefined {
  if (price < 0 || worthOf(coins) < price) return undefined;
  const next = { ...coins };
  let due = price;
  for (const kind of coinKinds) {
    const spend = Math.min(next[kind], Math.floor(due / coinValues[kind]));
    next[kind] -= spend;
    due -= spend * coinValues[kind];
  }
  if (due === 0) return next;
  const broken = [...coinKinds].reverse().find((kind) => coinValues[kind] > due && next[kind] > 0);
  if (broken === undefined) return undefined;
  next[broken] -= 1;
  let change = coinValues[broken] - due;
  for (const kind of coinKinds) {
    if (kind === "ep" || coinValues[kind] >= coinValues[broken]) continue;
    const back = Math.floor(change / coinValues[kind]);
    next[kind] += back;
    change -= back * coinValues[kind];
  }
  return next;
}
