import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { limitKey } from "@/lib/platform/rate-limit/limit-key";
import {
  createRateLimiter,
  type RateLimiterOptions,
  rateLimitHeaders,
} from "@/lib/platform/rate-limit/rate-limit";
import { ratePolicies, ratePolicy } from "@/lib/platform/rate-limit/rate-policies";
import { createSlidingWindows } from "@/lib/platform/rate-limit/sliding-window";
import { createRedis, redisHealth } from "@/lib/platform/redis/redis";
import { refusedUrl } from "@/tests/support/stand-ins/loopback-server";
import { startUpstash } from "@/tests/support/stand-ins/upstash";

const token = "rest-token";
let serial = 0;
const newKey = () => `key-${serial++}`;
const minute = 60_000;

async function verdicts(times: number, take: () => Promise<{ allowed: boolean }>): Promise<number> {
  let allowed = 0;
  for (let n = 0; n < times; n++) if ((await take()).allowed) allowed += 1;
  return allowed;
}

describe("limits counted in this process", () => {
  it("allow exactly the limit, count down and name the end of the window", async () => {
    const limiter = createRateLimiter({ redis: null, now: () => 10 * minute });
    const key = newKey();
    const first = await limiter.takeToken("portraits.paint", key);
    expect(first).toEqual({
      allowed: true,
      limit: 60,
      remaining: 59,
      resetAt: new Date(11 * minute),
      policy: "portraits.paint",
    });
    expect(await verdicts(80, () => limiter.takeToken("portraits.paint", key))).toBe(59);
  });

  it("keep keys and policies apart", async () => {
    const limiter = createRateLimiter({ redis: null });
    const key = newKey();
    await verdicts(30, () => limiter.takeToken("accounts.sign-in.network", key));
    expect((await limiter.takeToken("accounts.sign-in.network", key)).allowed).toBe(false);
    expect((await limiter.takeToken("accounts.sign-in.network", newKey())).allowed).toBe(true);
    expect((await limiter.takeToken("api.write", key)).allowed).toBe(true);
  });

  it("give no double burst at the edge of a window", () => {
    const clock = { at: minute - 1 };
    const windows = createSlidingWindows(() => clock.at);
    const policy = { limit: 10, windowMs: minute, whenDown: "local" } as const;
    const take = () => windows.take("p", "k", policy).allowed;
    expect(Array.from({ length: 10 }, take).every(Boolean)).toBe(true);
    clock.at = minute + 1;
    expect(Array.from({ length: 10 }, take).filter(Boolean).length).toBeLessThanOrEqual(1);
    clock.at = minute * 1.5;
    expect(Array.from({ length: 10 }, take).filter(Boolean).length).toBeLessThanOrEqual(5);
    clock.at = minute * 3;
    expect(Array.from({ length: 11 }, take).filter(Boolean)).toHaveLength(10);
  });

  it("fall back to the default policy for a name nobody wrote down, and log it", async () => {
    const warned: string[] = [];
    const limiter = createRateLimiter({ redis: null, warn: (_, message) => warned.push(message) });
    expect(await limiter.takeToken("never.heard_of", newKey())).toMatchObject({
      allowed: true,
      policy: "default",
    });
    expect(await limiter.takeToken("constructor", newKey())).toMatchObject({ policy: "default" });
    expect(warned).toEqual([
      "a rate policy is not written down",
      "a rate policy is not written down",
    ]);
  });
});

describe("what is counted by", () => {
  it("is a whole IPv6 network of 64 bits, and each IPv4 address by itself", () => {
    expect(limitKey("2001:db8:1:2::1")).toBe(limitKey("2001:db8:1:2:ffff:ffff:ffff:ffff"));
    expect(limitKey("2001:db8::1")).toBe(limitKey("2001:0db8:0:0:0:0:0:9"));
    expect(limitKey("2001:db8:1:2::1")).not.toBe(limitKey("2001:db8:1:3::1"));
    expect(limitKey("203.0.113.1")).not.toBe(limitKey("203.0.113.2"));
    expect(limitKey("::ffff:203.0.113.1")).toBe(limitKey("203.0.113.1"));
    expect(limitKey("::1")).not.toBe(limitKey("2001:db8::1"));
  });

  it("cannot be read back and has one length", () => {
    const key = limitKey("player@example.org");
    expect(key).not.toContain("player");
    expect([key.length, limitKey("x".repeat(10_000)).length]).toEqual([24, 24]);
  });
});

describe("the header fields", () => {
  const verdict = {
    allowed: true,
    limit: 300,
    remaining: 12,
    resetAt: new Date(30_500),
    policy: "api.read",
  };

  it("tell policy, quota, window, rest and seconds to the end", () => {
    expect(rateLimitHeaders(verdict, 0)).toEqual({
      "RateLimit-Policy": '"api.read";q=300;w=60',
      RateLimit: '"api.read";r=12;t=31',
    });
  });

  it("add Retry-After when the request is refused", () => {
    expect(rateLimitHeaders({ ...verdict, allowed: false, remaining: 0 }, 30_400)).toMatchObject({
      "Retry-After": "1",
    });
  });
});

describe("the policies", () => {
  it("are written down for every name that the code asks for", () => {
    const names = new Set<string>();
    for (const folder of ["lib", "app"]) {
      for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        // The rulebook takes choices, not tokens.
        if (!/\.tsx?$/.test(file) || file.startsWith("rulebook")) continue;
        const text = readFileSync(join(folder, file), "utf8");
        for (const [, name] of text.matchAll(
          /\brate: "([^"]+)"|\b(?:takeToken|take)\((?:ctx, )?"([^"]+)"/g,
        )) {
          if (name) names.add(name);
        }
        for (const match of text.matchAll(/\b(?:takeToken|take)\((?:ctx, )?"([^"]+)"/g))
          names.add(match[1] ?? "");
      }
    }
    // A reader's `take("(")` is not a limit: names of policies have a noun and a dot.
    for (const name of names) if (!/^[a-z_-]+\.[a-z_-]+$/.test(name)) names.delete(name);
    expect(names.size).toBeGreaterThan(0);
    expect([...names].filter((name) => !ratePolicy(name))).toEqual([]);
  });

  it("let no act of signing in or generating pass uncounted", () => {
    const guarded = Object.entries(ratePolicies).filter(([name]) =>
      /sign|code|recovery|generate|write|upload/.test(name),
    );
    expect(guarded.length).toBeGreaterThan(8);
    expect(guarded.filter(([, { whenDown }]) => whenDown !== "local")).toEqual([]);
  });
});

describe("limits counted in Redis", () => {
  let upstash: Awaited<ReturnType<typeof startUpstash>>;
  let warned: Array<Record<string, unknown> & { message: string }>;
  beforeAll(async () => {
    upstash = await startUpstash({ token });
  });
  afterAll(() => upstash.close());
  beforeEach(() => {
    warned = [];
  });
  afterEach(() => {
    upstash.state.behaviour = "normal";
  });

  const client = (url = upstash.url, timeoutMs = 5000) => createRedis({ url, token, timeoutMs });
  const open = (options: Partial<RateLimiterOptions> = {}) =>
    createRateLimiter({
      redis: client(),
      warn: (fields, message) => warned.push({ ...fields, message }),
      timeoutMs: 5000,
      ...options,
    });
  const downMessages = () => warned.map(({ message, policy }) => `${message}: ${policy}`);

  it("hold across processes: two limiters count together", async () => {
    const [one, two] = [open(), open()];
    const key = newKey();
    let allowed = 0;
    for (let n = 0; n < 20; n++) {
      if ((await (n % 2 ? one : two).takeToken("accounts.sign-in.network", key)).allowed)
        allowed += 1;
    }
    expect(allowed).toBe(10);
    expect(warned).toEqual([]);
  });

  it("count down and name the end of the window", async () => {
    const limiter = open();
    const key = newKey();
    const first = await limiter.takeToken("api.write", key);
    expect(first).toMatchObject({ allowed: true, limit: 60, remaining: 59, policy: "api.write" });
    expect(first.resetAt.getTime() - Date.now()).toBeLessThanOrEqual(minute);
    expect((await limiter.takeToken("api.write", key)).remaining).toBe(58);
  });

  it("keep neither addresses nor accounts in Redis", async () => {
    await open().takeToken("accounts.sign-in.network", "player@example.org");
    const keys = await upstash.redis.command("KEYS", "*");
    expect(JSON.stringify(keys)).toContain("rate:accounts.sign-in.network:");
    expect(JSON.stringify(keys)).not.toContain("player");
  });

  it("leave nothing in Redis for ever", async () => {
    await open().takeToken("api.read", newKey());
    const keys = (await upstash.redis.command("KEYS", "rate:*")) as string[];
    for (const key of keys)
      expect(Number(await upstash.redis.command("PTTL", key))).toBeGreaterThan(0);
  });

  it("spare Redis the requests of somebody who is already refused", async () => {
    const limiter = open();
    const key = newKey();
    await verdicts(11, () => limiter.takeToken("accounts.sign-in.network", key));
    const before = upstash.state.requests;
    expect(await verdicts(50, () => limiter.takeToken("accounts.sign-in.network", key))).toBe(0);
    expect(upstash.state.requests).toBe(before);
  });

  it("cost one round trip each once the script is known", async () => {
    const limiter = open();
    await limiter.takeToken("api.read", newKey());
    const before = upstash.state.requests;
    for (let n = 0; n < 5; n++) await limiter.takeToken("api.read", newKey());
    expect(upstash.state.requests - before).toBe(5);
  });

  it.each(["hang", "error_500", "html"] as const)(
    "let reads pass soon and keep counting sign-ins when Redis answers with %s",
    async (behaviour) => {
      upstash.state.behaviour = behaviour;
      const limiter = open({ timeoutMs: 150 });
      const key = newKey();
      const start = performance.now();
      expect(await limiter.takeToken("api.read", key)).toMatchObject({
        allowed: true,
        limit: 300,
        policy: "api.read",
      });
      expect(performance.now() - start).toBeLessThan(1500);
      expect(await verdicts(20, () => limiter.takeToken("accounts.sign-in.network", key))).toBe(10);
      expect(downMessages()).toEqual([
        "Redis does not count: api.read",
        "a request passes uncounted: api.read",
        "Redis does not count: accounts.sign-in.network",
      ]);
    },
  );

  it("stop waiting for a Redis that hangs: a hundred requests cost three time-outs", async () => {
    upstash.state.behaviour = "hang";
    const limiter = open({ timeoutMs: 150 });
    const start = performance.now();
    for (let n = 0; n < 100; n++) await limiter.takeToken("pages", newKey());
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("go on without Redis when nothing listens at its address", async () => {
    const limiter = open({ redis: client(await refusedUrl()) });
    const key = newKey();
    expect((await limiter.takeToken("pages", key)).allowed).toBe(true);
    expect(await verdicts(30, () => limiter.takeToken("portraits.generate", key))).toBe(20);
  });

  it("survive a wrong token and say so in the log", async () => {
    const limiter = open({
      redis: createRedis({ url: upstash.url, token: "wrong", timeoutMs: 5000 }),
    });
    expect(await verdicts(20, () => limiter.takeToken("accounts.sign-in.network", newKey()))).toBe(
      20,
    );
    expect(downMessages()).toContain("Redis does not count: accounts.sign-in.network");
  });

  it("survive Redis being killed in the middle, and count there again when it is back", async () => {
    const clock = { ahead: 0 };
    const limiter = open({ now: () => Date.now() + clock.ahead, restMs: 5000 });
    const key = newKey();
    expect(await verdicts(4, () => limiter.takeToken("accounts.sign-in.network", key))).toBe(4);
    await upstash.redis.kill();
    expect(await verdicts(20, () => limiter.takeToken("accounts.sign-in.network", key))).toBe(10);
    expect((await limiter.takeToken("api.read", key)).allowed).toBe(true);
    await upstash.redis.start();
    clock.ahead = 6000;
    const other = newKey();
    expect(await verdicts(12, () => limiter.takeToken("accounts.sign-in.network", other))).toBe(10);
    expect(JSON.stringify(await upstash.redis.command("KEYS", "*"))).toContain(limitKey(other));
  });

  it("report health with a latency, and tell down from not configured", async () => {
    expect(await redisHealth(client())).toMatchObject({ state: "ok" });
    upstash.state.behaviour = "hang";
    expect(await redisHealth(client(upstash.url, 150))).toMatchObject({ state: "down" });
    expect(await redisHealth(null)).toEqual({ state: "not_configured", latencyMs: 0 });
  });
});
