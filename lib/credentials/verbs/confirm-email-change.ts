import { eq } from "drizzle-orm";
import { z } from "zod";
import { challenges } from "@/db/schema/credentials";
import { users } from "@/db/schema/users";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { notify } from "@/lib/notifications/notify";
import { isProvedElsewhere } from "@/lib/users/find-user";
import { accountOf } from "@/lib/users/own-account";
import { closeChallenges, consumeChallenge } from "../challenge";
import { LinkToken } from "../schema";

/**
 * One of the two mailboxes agrees. The change is made when both have; an old mailbox that never proved itself is not
 * asked.
 */
export const confirmEmailChange = verb({
  name: "credentials.confirm_email_change",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: z.strictObject({ token: LinkToken }),
  output: z.object({ changed: z.boolean() }),
  async run({ ctx, input }) {
    const agreed =
      (await consumeChallenge(ctx, "email-change-new", input.token)) ??
      (await consumeChallenge(ctx, "email-change-old", input.token));
    must(agreed?.userId, "gone", "accounts.link_invalid");
    const { userId } = agreed;
    const pair = String(agreed.payload.pair);
    const email = String(agreed.payload.email);
    const all = await ctx.db
      .select()
      .from(challenges)
      .where(eq(challenges.userId, userId))
      .for("update");
    const ends = all.filter(
      (row) => row.kind.startsWith("email-change-") && row.payload.pair === pair,
    );
    const isNewProved = ends.some(
      (row) => row.kind === "email-change-new" && row.consumedAt !== null,
    );
    if (!isNewProved || ends.some((row) => row.consumedAt === null)) return { changed: false };
    must(!(await isProvedElsewhere(ctx, email, userId)), "conflict", "accounts.email_taken");
    const account = await accountOf(ctx, userId);
    const now = ctx.now();
    await ctx.db
      .update(users)
      .set({ email, emailVerifiedAt: now, updatedAt: now })
      .where(eq(users.id, userId));
    await closeChallenges(ctx, userId, "recovery", "magic-link", "verify-email");
    ctx.record({ type: "accounts.email_changed", subjectId: userId, userId, activity: true });
    if (account.email) notify(ctx, userId, "email_changed", { to: account.email });
    return { changed: true };
  },
});
