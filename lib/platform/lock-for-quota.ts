import { sql } from "drizzle-orm";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";

/**
 * One writer of a person's own shelf at a time, until the transaction ends: a limit that is counted before something is
 * added would else be passed by several at once. `what` names the shelf, so that different ones do not wait for each other.
 */
export async function lockForQuota(ctx: Ctx, what: string, userId: Id<"user">): Promise<void> {
  await ctx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${what}:${userId}`}, 0))`,
  );
}
