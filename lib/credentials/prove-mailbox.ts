import { and, eq, isNull } from "drizzle-orm";
import { identities } from "@/db/schema/credentials";
import { knownDevices, sessions } from "@/db/schema/sessions";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import { notify } from "@/lib/notifications/notify";
import { lockForQuota } from "@/lib/platform/lock-for-quota";
import { endSessionsOf, endTokensOf } from "@/lib/sessions/end-sessions";
import { isProvedElsewhere } from "@/lib/users/find-user";
import { closeChallenges } from "./challenge";
import { factorsOf } from "./factors-of";

/** True in a session of this account that stands at this moment. */
export async function isFromWithin(ctx: Ctx, userId: Id<"user">): Promise<boolean> {
  const { actor } = ctx;
  if (actor.kind !== "user" || actor.userId !== userId || actor.actingAs) return false;
  const [session] = await ctx.db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.id, actor.sessionId), isNull(sessions.revokedAt)));
  return session !== undefined;
}

/**
 * Ends everything that opened an account before somebody proved its mailbox from outside: whoever set it up may be somebody
 * else. An account with a second factor never gets here.
 */
export async function endOtherSignInMethods(ctx: Ctx, userId: Id<"user">): Promise<void> {
  const none = { passwordHash: null, passwordChangedAt: null, phone: null, phoneVerifiedAt: null };
  await ctx.db
    .update(users)
    .set({ ...none, updatedAt: ctx.now() })
    .where(eq(users.id, userId));
  await ctx.db.delete(identities).where(eq(identities.userId, userId));
  await ctx.db.delete(knownDevices).where(eq(knownDevices.userId, userId));
  await endTokensOf(ctx, userId);
  await closeChallenges(
    ctx,
    userId,
    "recovery",
    "magic-link",
    "second-factor",
    "verify-email",
    "passkey",
  );
  await closeChallenges(
    ctx,
    userId,
    "phone-link",
    "phone-change",
    "email-change-old",
    "email-change-new",
  );
  await endSessionsOf(ctx, userId, "mailbox_proved");
  notify(ctx, userId, "mailbox_proved");
}

/**
 * A link from the mailbox has come back, to an account whose address was only a claim so far. Who made the claim may be
 * somebody else, who waits for the owner of the mailbox to move in beside them. So all that opened the account before
 * ends, unless the link was opened by somebody who is signed in to it. Where a second factor is set up nothing is
 * proved: the mailbox alone does not open such an account, and must not become its address either.
 *
 * @returns `kept` where it was proved from within, `alone` where everything else has ended, `guarded` where a second
 * factor kept it unproved, `none` where there was nothing to prove
 */
export async function proveMailbox(
  ctx: Ctx,
  userId: Id<"user">,
): Promise<"kept" | "alone" | "guarded" | "none"> {
  // Locked before anything is looked at: a factor or a token that is being added at this moment waits, and then finds its
  // session ended.
  const [account] = await ctx.db
    .select()
    .from(users)
    .where(eq(users.id, userId))
    .for("no key update");
  if (!account?.email || account.emailVerifiedAt) return "none";
  await lockForQuota(ctx, "mailbox", account.email.toLowerCase());
  if (await isProvedElsewhere(ctx, account.email, userId)) return "none";
  const fromWithin = await isFromWithin(ctx, userId);
  if (!fromWithin) {
    if ((await factorsOf(ctx, userId)).length > 0) return "guarded";
    await endOtherSignInMethods(ctx, userId);
  }
  await ctx.db
    .update(users)
    .set({ emailVerifiedAt: ctx.now(), updatedAt: ctx.now() })
    .where(eq(users.id, userId));
  ctx.record({ type: "accounts.email_verified", subjectId: userId, userId, activity: true });
  return fromWithin ? "kept" : "alone";
}
