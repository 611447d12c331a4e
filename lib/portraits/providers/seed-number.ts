import { createHash } from "node:crypto";

const seedMax = 2 ** 31 - 1;

/** Seeds are text with us and 31-bit numbers with models: a number keeps its value, other text is hashed. */
export function seedNumber(seed: string): number {
  if (/^\d{1,10}$/.test(seed) && Number(seed) <= seedMax) return Number(seed);
  return createHash("sha256").update(seed).digest().readUInt32BE(0) & seedMax;
}
