import { sql } from "drizzle-orm";
import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { queueHealth } from "@/lib/platform/queue/queue";
import { redisHealth } from "@/lib/platform/redis/redis";
import { storage } from "@/lib/platform/storage/storage";

const checkTimeoutMs = 3000;

const Part = z.object({
  state: z.enum(["ok", "failing", "not_configured"]),
  latencyMs: z.number().nullable(),
});

type PartView = z.output<typeof Part>;

/** Times one check; whatever it throws means failing, and says no more to the outside. */
async function timed(
  check: () => Promise<unknown>,
  report: (error: unknown) => void,
): Promise<PartView> {
  const begun = performance.now();
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error("no answer in time")), checkTimeoutMs);
    });
    await Promise.race([check(), late]);
    return { state: "ok", latencyMs: Math.round((performance.now() - begun) * 10) / 10 };
  } catch (error) {
    report(error);
    return { state: "failing", latencyMs: null };
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the parts that the product stands on answer. Redis may fail without the product failing. */
export const checkHealth = verb({
  name: "health.check",
  kind: "read",
  access: "anyone",
  scope: null,
  input: z.strictObject({}),
  output: z.object({
    state: z.enum(["ok", "degraded", "failing"]),
    parts: z.object({ database: Part, storage: Part, redis: Part, queue: Part }),
  }),
  async run({ ctx }) {
    const report = (part: string) => (error: unknown) =>
      ctx.runtime.log.warn({ err: error, part }, "a health check failed");
    const [database, files, redis, queue] = await Promise.all([
      timed(() => ctx.db.execute(sql`select 1`), report("database")),
      timed(async () => {
        const health = await storage().health();
        if (!health.ok) throw new Error(health.failed);
      }, report("storage")),
      redisHealth().then(
        ({ state, latencyMs }): PartView =>
          state === "down" ? { state: "failing", latencyMs: null } : { state, latencyMs },
      ),
      timed(queueHealth, report("queue")),
    ]);
    const parts = { database, storage: files, redis, queue };
    const dead = database.state === "failing";
    const ill = Object.values(parts).some((part) => part.state === "failing");
    return {
      state: dead ? ("failing" as const) : ill ? ("degraded" as const) : ("ok" as const),
      parts,
    };
  },
});
