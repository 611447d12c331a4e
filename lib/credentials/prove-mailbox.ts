import { and, eq, isNull } from "drizzle-orm";
import { identities } from "@/db/schema/credentials";
import { knownDevices } from "@/db/schema/sessions";
import { apiTokens } from "@/db/schema/tokens";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import { notify } from "@/lib/notifications/notify";
import { endSessionsOf } from "@/lib/sessions/end-sessions";
import { isProvedElsewhere } from "@/lib/users/find-user";
import { closeChallenges } from "./challenge";
import { factorsOf } from "./factors-of";

type Account = Pick<typeof users.$inferSelect, "id" | "email" | "emailVerifiedAt">;

const isOwner = ({ actor }: Ctx, account: Account) =>
  actor.kind === "user" && actor.userId === account.id && !actor.actingAs;

/** Everything that opened the account while its address was only a claim. */
async function endSignInMethods(ctx: Ctx, { id }: Account): Promise<void> {
  const now = ctx.now();
  await ctx.db
    .update(users)
    .set({
      passwordHash: null,
      passwordChangedAt: null,
      phone: null,
      phoneVerifiedAt: null,
      updatedAt: now,
    })
    .where(eq(users.id, id));
  await ctx.db.delete(identities).where(eq(identities.userId, id));
  await ctx.db.delete(knownDevices).where(eq(knownDevices.userId, id));
  await ctx.db
    .update(apiTokens)
    .set({ revokedAt: now })
    .where(and(eq(apiTokens.userId, id), isNull(apiTokens.revokedAt)));
  await closeChallenges(
    ctx,
    id,
    "recovery",
    "magic-link",
    "second-factor",
    "verify-email",
    "phone-link",
    "phone-change",
  );
  await closeChallenges(ctx, id, "email-change-old", "email-change-new");
  await endSessionsOf(ctx, id, "mailbox_proved");
}

/**
 * A link from the mailbox has come back, to an account whose address was only a claim so far. Who made the claim may be
 * somebody else, who waits for the owner of the mailbox to move in beside them. So all that opened the account before
 * ends, unless the link was opened by somebody who is signed in to it. Where a second factor is set up nothing is
 * proved: the mailbox alone does not open such an account, and must not become its address either.
 */
export async function proveMailbox(ctx: Ctx, account: Account): Promise<void> {
  if (
    account.emailVerifiedAt ||
    !account.email ||
    (await isProvedElsewhere(ctx, account.email, account.id))
  )
    return;
  if (!isOwner(ctx, account)) {
    if ((await factorsOf(ctx, account.id)).length > 0) return;
    await endSignInMethods(ctx, account);
    notify(ctx, account.id, "mailbox_proved");
  }
  await ctx.db
    .update(users)
    .set({ emailVerifiedAt: ctx.now(), updatedAt: ctx.now() })
    .where(eq(users.id, account.id));
  ctx.record({
    type: "accounts.email_verified",
    subjectId: account.id,
    userId: account.id,
    activity: true,
  });
}
