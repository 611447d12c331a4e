/** A stream of numbers in [0, 1) that a seed settles wholly (sfc32 seeded by a string hash). */
export type Rng = () => number;

export function rngFrom(seed: string): Rng {
  let hash = 1779033703 ^ seed.length;
  for (let index = 0; index < seed.length; index += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  const next = () => {
    hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
    hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
    hash ^= hash >>> 16;
    return hash >>> 0;
  };
  let [a, b, c, d] = [next(), next(), next(), next()];
  return () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4294967296;
  };
}

export const rollDie = (rng: Rng, faces: number): number => 1 + Math.floor(rng() * faces);

/** Six rolls of four d6, as `abilities/rolls` keeps them. */
export function rollAbilities(rng: Rng): number[][] {
  return Array.from({ length: 6 }, () => Array.from({ length: 4 }, () => rollDie(rng, 6)));
}

export function shuffled<T>(rng: Rng, list: readonly T[]): T[] {
  const result = [...list];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = Math.floor(rng() * (index + 1));
    [result[index], result[other]] = [result[other] as T, result[index] as T];
  }
  return result;
}
