import { sql } from "drizzle-orm";
import type { Ctx } from "@/lib/kernel/ctx";

/**
 * One writer at a time of what belongs to one person, or of one name that only one may have, until the transaction ends: what
 * is counted or looked up before something is added would else be passed by several at once. `what` says what is written,
 * so that different things do not wait for each other.
 */
export async function lockForQuota(ctx: Ctx, what: string, whose: string): Promise<void> {
  await ctx.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${what}:${whose}`}, 0))`,
  );
}
