import { and, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { z } from "zod";
import { generations } from "@/db/schema/portraits";
import { type JobDefinitions, job } from "@/lib/kernel/job";
import { eraseDeleted, removePortraitFile } from "./erase";
import { stalledAfterS } from "./limits";
import { runGeneration } from "./run-generation";
import { GenerationId } from "./schema";

/** Runs whose worker died, by restart or crash, are put into the queue again. */
const takeUpStalled = job({
  schema: z.unknown(),
  async handler(ctx) {
    const silent = sql`now() - make_interval(secs => ${stalledAfterS})`;
    const stalled = await ctx.db
      .select({ id: generations.id })
      .from(generations)
      .where(
        and(
          inArray(generations.state, ["queued", "running"]),
          lt(generations.createdAt, silent),
          or(isNull(generations.heartbeatAt), lt(generations.heartbeatAt, silent)),
        ),
      )
      .limit(50);
    for (const { id } of stalled) {
      await ctx.runtime.transaction(async (tx) => {
        await tx.update(generations).set({ heartbeatAt: ctx.now() }).where(eq(generations.id, id));
        await ctx.runtime.enqueue(tx, [{ name: "portraits.generate", data: { id } }]);
      });
    }
  },
});

export const jobs: JobDefinitions = {
  "portraits.generate": job({
    schema: z.object({ id: GenerationId }),
    handler: (ctx, { id }) => runGeneration(ctx, id),
  }),
  "portraits.take_up_stalled": takeUpStalled,
  "portraits.remove_file": removePortraitFile,
  "portraits.erase_deleted": eraseDeleted,
};
