import { eq } from "drizzle-orm";
import { z } from "zod";
import { challenges } from "@/db/schema/credentials";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { notify } from "@/lib/notifications/notify";
import { lockForQuota } from "@/lib/platform/lock-for-quota";
import { isProvedElsewhere } from "@/lib/users/find-user";
import { closeChallenges, consumeChallenge, findChallenge } from "../challenge";
import { factorsOf } from "../factors-of";
import { endOtherSignInMethods, isFromWithin } from "../prove-mailbox";
import { LinkToken } from "../schema";

type End = typeof challenges.$inferSelect;

/** Uses up the link of one end; the new end keeps whether it was opened in a session of the account. */
async function agree(ctx: Ctx, token: string): Promise<End> {
  const fresh = await findChallenge(ctx, "email-change-new", token);
  const agreed =
    (fresh && (await consumeChallenge(ctx, "email-change-new", token))) ??
    (await consumeChallenge(ctx, "email-change-old", token));
  must(agreed?.userId, "gone", "accounts.link_invalid");
  if (agreed.kind === "email-change-old") return agreed;
  const fromWithin = await isFromWithin(ctx, agreed.userId);
  const isGuarded = !fromWithin && (await factorsOf(ctx, agreed.userId)).length > 0;
  must(!isGuarded, "forbidden", "accounts.open_signed_in");
  await ctx.db
    .update(challenges)
    .set({ payload: { ...agreed.payload, fromWithin } })
    .where(eq(challenges.id, agreed.id));
  return agreed;
}

/**
 * One of the two mailboxes agrees. The change is made when both have; an old mailbox that never proved itself is not
 * asked. Whoever opens the link of the new mailbox outside of the account may be somebody to whom its holder wants to
 * give an account that they keep open for themselves: then everything that opened it before ends.
 */
export const confirmEmailChange = verb({
  name: "credentials.confirm_email_change",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: z.strictObject({ token: LinkToken }),
  output: z.object({
    changed: z.boolean(),
    alone: z.boolean().describe("True where everything that opened the account before has ended"),
  }),
  async run({ ctx, input }) {
    const { userId, payload } = await agree(ctx, input.token);
    must(userId, "gone", "accounts.link_invalid");
    const email = String(payload.email);
    // The two ends may be agreed to at the same moment: whoever holds the row sees what the other one did.
    const [account] = await ctx.db
      .select()
      .from(users)
      .where(eq(users.id, userId))
      .for("no key update");
    must(account, "gone", "accounts.link_invalid");
    const all = await ctx.db
      .select()
      .from(challenges)
      .where(eq(challenges.userId, userId))
      .for("update");
    const ends = all.filter(
      (row) => row.kind.startsWith("email-change-") && row.payload.pair === payload.pair,
    );
    const fresh = ends.find((row) => row.kind === "email-change-new");
    if (!fresh?.consumedAt || ends.some((row) => row.consumedAt === null))
      return { changed: false, alone: false };
    await lockForQuota(ctx, "mailbox", email.toLowerCase());
    must(!(await isProvedElsewhere(ctx, email, userId)), "conflict", "accounts.email_taken");
    const alone = fresh.payload.fromWithin !== true;
    const now = ctx.now();
    await ctx.db
      .update(users)
      .set({ email, emailVerifiedAt: now, updatedAt: now })
      .where(eq(users.id, userId));
    await closeChallenges(ctx, userId, "recovery", "magic-link", "verify-email", "second-factor");
    if (alone) await endOtherSignInMethods(ctx, userId);
    ctx.record({ type: "accounts.email_changed", subjectId: userId, userId, activity: true });
    if (account.email) notify(ctx, userId, "email_changed", { to: account.email });
    return { changed: true, alone };
  },
});
