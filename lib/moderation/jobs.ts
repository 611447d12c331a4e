import { and, eq, lt } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { type JobDefinitions, job } from "@/lib/kernel/job";
import { perform } from "@/lib/kernel/perform";
import { reinstateUser } from "./verbs/reinstate-user";

const batch = 100;

/** Suspensions whose term is over; the pages of these people are shown again everywhere. */
export const liftSuspensions = job({
  schema: z.unknown(),
  async handler(ctx) {
    const lapsed = await ctx.db
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.status, "suspended"), lt(users.suspendedUntil, ctx.now())))
      .limit(batch);
    for (const { id } of lapsed) {
      const { tags } = await perform(reinstateUser, ctx, { id });
      await ctx.runtime.announceTags(tags);
    }
  },
});

export const jobs: JobDefinitions = { "moderation.lift_suspensions": liftSuspensions };
