import { and, asc, eq, lt, or, sql } from "drizzle-orm";
import { z } from "zod";
import { generations } from "@/db/schema/portraits";
import { type JobDefinitions, job } from "@/lib/kernel/job";
import { addPicture } from "./add-picture";
import { eraseDeleted, removePortraitFile } from "./erase";
import { generationJob, generationJobs } from "./generation-job";
import { askedAtOnce, paintedAtOnce, stalledAfterS } from "./limits";
import { runGeneration } from "./run-generation";
import { GenerationId } from "./schema";

const silent = sql`now() - make_interval(secs => ${stalledAfterS})`;

/**
 * Runs that lost their job for good (a queue that was emptied, a job that failed too often) get a new one. What still has
 * one is left alone by the queue itself: one job a run.
 */
const takeUpStalled = job({
  schema: z.unknown(),
  async handler(ctx) {
    const stalled = await ctx.db
      .select({ id: generations.id, provider: generations.provider })
      .from(generations)
      .where(
        or(
          and(eq(generations.state, "running"), lt(generations.heartbeatAt, silent)),
          and(eq(generations.state, "queued"), lt(generations.createdAt, silent)),
        ),
      )
      .orderBy(asc(generations.createdAt))
      .limit(200);
    if (stalled.length > 0)
      await ctx.runtime.transaction((tx) => ctx.runtime.enqueue(tx, stalled.map(generationJob)));
  },
});

const run = (concurrency: number) =>
  job({
    schema: z.object({ id: GenerationId }),
    concurrency,
    exclusive: true,
    handler: (ctx, { id }) => runGeneration(ctx, id),
  });

export const jobs: JobDefinitions = {
  [generationJobs.painter]: run(paintedAtOnce),
  [generationJobs["hugging-face"]]: run(askedAtOnce),
  "portraits.take_up_stalled": takeUpStalled,
  "portraits.add_picture": addPicture,
  "portraits.remove_file": removePortraitFile,
  "portraits.erase_deleted": eraseDeleted,
};
