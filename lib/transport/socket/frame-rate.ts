import { ratePolicy } from "@/lib/platform/rate-limit/rate-policies";

/** Counts the frames of one connection, in this process alone: a connection has no other. */
export function frameRate(policyName = "rooms.connection") {
  const { limit = 600, windowMs = 60_000 } = ratePolicy(policyName) ?? {};
  let tokens = limit;
  let at = performance.now();
  return {
    take(): boolean {
      const now = performance.now();
      tokens = Math.min(limit, tokens + ((now - at) * limit) / windowMs);
      at = now;
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}
