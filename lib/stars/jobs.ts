import { asc, eq, lt } from "drizzle-orm";
import { z } from "zod";
import { starBalances } from "@/db/schema/stars";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import { type JobDefinitions, job } from "@/lib/kernel/job";
import { grantWelcome } from "./grant-welcome";
import { monthlyBatch, monthlyBatchesMax } from "./limits";
import { monthlyGrant, monthOf } from "./rules";
import { lockBalance, writeMovement } from "./write-movement";

/** One member's month, in a transaction of its own: a crash between two members leaves neither half done. */
async function grantMonth(ctx: Ctx, ownerId: Id<"user">, month: string): Promise<void> {
  const at = ctx.now();
  await ctx.runtime.transaction(async (tx) => {
    const held = await lockBalance(tx, ownerId);
    if (held.grantedMonth >= month) return;
    const [owner] = await tx
      .select({ status: users.status, leaving: users.deletionDueAt })
      .from(users)
      .where(eq(users.id, ownerId));
    if (owner?.status === "active" && owner.leaving === null) {
      // Who was here before there were stars has never been welcomed.
      if (held.grantedMonth === "") await grantWelcome(tx, ownerId, at);
      const amount = held.grantedMonth === "" ? 0 : monthlyGrant(held.available);
      if (amount > 0)
        await writeMovement(tx, {
          ownerId,
          kind: "monthly",
          key: `monthly:${month}:${ownerId}`,
          amount,
          at,
        });
    }
    await tx
      .update(starBalances)
      .set({ grantedMonth: month })
      .where(eq(starBalances.userId, ownerId));
  });
}

/** Once an hour: the stars of a new month, for everybody who has not had them. Who is away gets none for that month. */
const grantMonthly = job({
  schema: z.unknown(),
  async handler(ctx) {
    const month = monthOf(ctx.now());
    const due = () =>
      ctx.db
        .select({ userId: starBalances.userId })
        .from(starBalances)
        .where(lt(starBalances.grantedMonth, month))
        .orderBy(asc(starBalances.grantedMonth), asc(starBalances.userId))
        .limit(monthlyBatch);
    for (let round = 0; round < monthlyBatchesMax; round++) {
      const members = await due();
      for (const { userId } of members) await grantMonth(ctx, userId, month);
      if (members.length < monthlyBatch) return;
    }
  },
});

export const jobs: JobDefinitions = { "stars.grant_monthly": grantMonthly };
