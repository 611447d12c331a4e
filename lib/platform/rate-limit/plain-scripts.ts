import { createHash } from "node:crypto";
import type { Redis } from "@upstash/redis";

const sha1 = (text: string) => createHash("sha1").update(text).digest("hex");
const says = (error: unknown, part: string) =>
  error instanceof Error && error.message.includes(part);
const withoutShebang = (script: string) => script.replace(/^#!lua[^\n]*\n/, "");

/**
 * The scripts of `@upstash/ratelimit` begin with `#!lua flags=allow-key-locking`, which only Upstash's own server knows:
 * a real Redis refuses them ("Unexpected flag in script shebang"). For such a server the line is taken off, and the
 * shorter script is kept there under its own hash.
 */
export function withPlainScripts(redis: Redis): Pick<Redis, "get" | "set" | "eval" | "evalsha"> {
  const plain = new Map<string, string>();

  async function runPlain(script: string, keys: string[], args: unknown[]): Promise<unknown> {
    try {
      return await redis.evalsha(sha1(script), keys, args);
    } catch (error) {
      if (!says(error, "NOSCRIPT")) throw error;
      return redis.eval(script, keys, args);
    }
  }

  const scripts = {
    get: redis.get.bind(redis),
    set: redis.set.bind(redis),
    async evalsha(sha: string, keys: string[], args: unknown[]) {
      const known = plain.get(sha);
      return known ? runPlain(known, keys, args) : redis.evalsha(sha, keys, args);
    },
    async eval(script: string, keys: string[], args: unknown[]) {
      try {
        return await redis.eval(script, keys, args);
      } catch (error) {
        if (!says(error, "script shebang")) throw error;
        plain.set(sha1(script), withoutShebang(script));
        return runPlain(withoutShebang(script), keys, args);
      }
    },
  };
  return scripts as Pick<Redis, "get" | "set" | "eval" | "evalsha">;
}
