import { Ratelimit } from "@upstash/ratelimit";
import type { Redis } from "@upstash/redis";
import { LRUCache } from "lru-cache";
import type { RateVerdict } from "@/lib/kernel/ctx";
import type { RatePolicy } from "@/lib/kernel/rate-policy";
import { createBreaker } from "../breaker";
import { log } from "../log/log";
import { redis } from "../redis/redis";
import { limitKey } from "./limit-key";
import { withPlainScripts } from "./plain-scripts";
import { ratePolicies, ratePolicy } from "./rate-policies";
import { createSlidingWindows } from "./sliding-window";

export type RateLimiterOptions = {
  redis: Redis | null;
  warn?: (fields: Record<string, unknown>, message: string) => void;
  now?: () => number;
  /** How long one answer of Redis is waited for. */
  timeoutMs?: number;
  /** How long Redis is left alone after it failed three times in a row. */
  restMs?: number;
};

export type RateLimiter = { takeToken(policy: string, key: string): Promise<RateVerdict> };

const answerTimeoutMs = 150;
const warnEveryMs = 30_000;

/** Remembers who is over a limit, so that a flood costs no round trips; bounded, unlike the library's own map. */
class BoundedMap extends Map<string, number> {
  override set(key: string, value: number): this {
    if (this.size >= 10_000 && !this.has(key)) this.delete(this.keys().next().value ?? key);
    return super.set(key, value);
  }
}

export function createRateLimiter(options: RateLimiterOptions): RateLimiter {
  const {
    now = Date.now,
    timeoutMs = answerTimeoutMs,
    restMs = 5000,
    warn = () => undefined,
  } = options;
  const windows = createSlidingWindows(now);
  const breaker = createBreaker({ failuresMax: 3, restMs, now });
  const scripts = options.redis ? withPlainScripts(options.redis) : null;
  const limiters = new Map<string, Ratelimit>();
  const warned = new LRUCache<string, true>({ max: 200, ttl: warnEveryMs });

  function warnSometimes(
    fields: Record<string, unknown> & { policy: string },
    message: string,
  ): void {
    const name = `${message}:${fields.policy}`;
    if (warned.has(name)) return;
    warned.set(name, true);
    warn(fields, message);
  }

  function limiterOf(
    name: string,
    { limit, windowMs }: RatePolicy,
    client: NonNullable<typeof scripts>,
  ): Ratelimit {
    const known = limiters.get(name);
    if (known) return known;
    const made = new Ratelimit({
      redis: client,
      limiter: Ratelimit.slidingWindow(limit, `${windowMs} ms`),
      prefix: `rate:${name}`,
      timeout: timeoutMs,
      ephemeralCache: new BoundedMap(),
      analytics: false,
      enableTelemetry: false,
    });
    limiters.set(name, made);
    return made;
  }

  /** Null when Redis gave no answer; the library lets everything pass after its time-out and says so in `reason`. */
  async function askRedis(
    name: string,
    policy: RatePolicy,
    key: string,
  ): Promise<Omit<RateVerdict, "policy"> | null> {
    if (!scripts || !breaker.ask().open) return null;
    try {
      const answer = await limiterOf(name, policy, scripts).limit(key);
      if (answer.reason === "timeout") throw new Error(`no answer within ${timeoutMs} ms`);
      breaker.succeeded();
      const { success, remaining, reset } = answer;
      return { allowed: success, limit: policy.limit, remaining, resetAt: new Date(reset) };
    } catch (error) {
      breaker.failed();
      warnSometimes({ policy: name, err: error }, "Redis does not count");
      return null;
    }
  }

  return {
    async takeToken(asked, rawKey) {
      const known = ratePolicy(asked);
      const name = known ? asked : "default";
      const policy = known ?? ratePolicies.default;
      if (!known) warnSometimes({ policy: asked }, "a rate policy is not written down");
      const key = limitKey(rawKey);

      const answer = await askRedis(name, policy, key);
      if (answer) return { ...answer, policy: name };
      if (scripts && policy.whenDown === "pass") {
        warnSometimes({ policy: name }, "a request passes uncounted");
        const resetAt = new Date(now() + policy.windowMs);
        return {
          allowed: true,
          limit: policy.limit,
          remaining: policy.limit,
          resetAt,
          policy: name,
        };
      }
      const { allowed, remaining, resetAt } = windows.take(name, key, policy);
      return { allowed, limit: policy.limit, remaining, resetAt: new Date(resetAt), policy: name };
    },
  };
}

// One a process, also where the bundler gives several copies of this module.
const kept = globalThis as { mythwrightRateLimiter?: RateLimiter };

/** Takes one token of the policy for this key (an address, a user id, a digest). Never throws. */
export function takeToken(policy: string, key: string): Promise<RateVerdict> {
  kept.mythwrightRateLimiter ??= createRateLimiter({
    redis: redis(answerTimeoutMs),
    warn: (fields, message) => log().warn(fields, message),
  });
  return kept.mythwrightRateLimiter.takeToken(policy, key);
}

/** Whole seconds until the window ends, at least 1. */
export function waitSeconds({ resetAt }: RateVerdict, now = Date.now()): number {
  return Math.max(1, Math.ceil((resetAt.getTime() - now) / 1000));
}

/** Header fields of draft-ietf-httpapi-ratelimit-headers-09, and `Retry-After` where the request was refused. */
export function rateLimitHeaders(verdict: RateVerdict, now = Date.now()): Record<string, string> {
  const { policy, limit, remaining, allowed } = verdict;
  const windowS = Math.round((ratePolicy(policy) ?? ratePolicies.default).windowMs / 1000);
  const waitS = waitSeconds(verdict, now);
  return {
    "RateLimit-Policy": `"${policy}";q=${limit};w=${windowS}`,
    RateLimit: `"${policy}";r=${remaining};t=${waitS}`,
    ...(allowed ? {} : { "Retry-After": String(waitS) }),
  };
}
