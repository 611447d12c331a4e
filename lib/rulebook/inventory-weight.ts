import type { Coins } from "@/lib/rulebook/build";

const poundsPerCoin = 1 / 50;

/** Pounds; every kind of coin weighs the same. */
export function coinWeight(coins: Coins): number {
  return (coins.cp + coins.sp + coins.ep + coins.gp + coins.pp) * poundsPerCoin;
}
