import { Redis } from "@upstash/redis";
import { env } from "../env";

export type RedisOptions = {
  url: string;
  token: string;
  /** For one command with its repetition. */
  timeoutMs?: number;
};

/** A client of the Upstash REST protocol that gives up in bounded time: it throws instead of waiting. */
export function createRedis({ url, token, timeoutMs = 1000 }: RedisOptions): Redis {
  return new Redis({
    url,
    token,
    retry: { retries: 1, backoff: () => 25 },
    // As a function it is asked anew for every command, and its abort is thrown; a plain signal would answer "Aborted".
    signal: () => AbortSignal.timeout(timeoutMs),
    enableTelemetry: false,
    enableAutoPipelining: false,
  });
}

/** The configured Redis, or null. It holds limits, presence and caches, and nothing may depend on it being there. */
export function redis(timeoutMs?: number): Redis | null {
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token } = env();
  return url && token ? createRedis({ url, token, ...(timeoutMs ? { timeoutMs } : {}) }) : null;
}

export type RedisHealth = { state: "ok" | "down" | "not_configured"; latencyMs: number };

export async function redisHealth(client: Redis | null = redis()): Promise<RedisHealth> {
  if (!client) return { state: "not_configured", latencyMs: 0 };
  const start = performance.now();
  const answer = await client.ping().catch(() => null);
  return { state: answer === "PONG" ? "ok" : "down", latencyMs: performance.now() - start };
}
