import { LRUCache } from "lru-cache";
import type { RatePolicy } from "@/lib/kernel/rate-policy";

export type Count = { allowed: boolean; remaining: number; resetAt: number };

/** Keys remembered at once; past that the least recently seen are forgotten. */
const keysMax = 50_000;

type Windows = { index: number; current: number; previous: number };

/**
 * Counts in this process the way the Redis script does: the requests of the running window plus those of the one
 * before, weighted by how much of it still lies within one window's length of now.
 */
export function createSlidingWindows(now: () => number = Date.now) {
  const seen = new LRUCache<string, Windows>({ max: keysMax });
  return {
    take(name: string, key: string, { limit, windowMs }: RatePolicy): Count {
      const moment = now();
      const index = Math.floor(moment / windowMs);
      const known = seen.get(`${name}:${key}`);
      const steps = known ? index - known.index : 2;
      const current = known && steps === 0 ? known.current : 0;
      const previous = known ? (steps === 0 ? known.previous : steps === 1 ? known.current : 0) : 0;
      const weighted = Math.floor((1 - (moment % windowMs) / windowMs) * previous);
      const resetAt = (index + 1) * windowMs;
      if (weighted + current >= limit) return { allowed: false, remaining: 0, resetAt };
      seen.set(`${name}:${key}`, { index, current: current + 1, previous });
      return { allowed: true, remaining: limit - weighted - current - 1, resetAt };
    },
  };
}
