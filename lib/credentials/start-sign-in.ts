import { and, eq } from "drizzle-orm";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { type Client, clientOf, openSession, type Way } from "@/lib/sessions/open-session";
import { newRefreshToken, pairFor } from "@/lib/sessions/refresh-token";
import { rememberDevice } from "@/lib/sessions/remember-device";
import type { TokenPair } from "@/lib/sessions/schema";
import { moveOwnership } from "@/lib/users/move-ownership";
import { accountOf } from "@/lib/users/own-account";
import { standingOf } from "@/lib/users/suspension";
import { touchPublicPages } from "@/lib/users/touch-public-pages";
import { issueChallenge } from "./challenge";
import { factorsOf } from "./factors-of";
import { secondFactorLifeS } from "./limits";
import type { SignInOutcome } from "./schema";

type Account = Pick<typeof users.$inferSelect, "id" | "email">;

/** How somebody comes: by what proof, from which browser (the secret in its own cookie). */
export type Visit = { way: Way; device?: string | undefined };

/** True where what the visitor has in this browser is theirs to take along: a guest's, or an unproved claim's to the same address. */
async function mayTakeAlong(ctx: Ctx, account: Account): Promise<Id<"user"> | null> {
  const { actor } = ctx;
  if (actor.kind !== "user" || actor.actingAs || actor.userId === account.id) return null;
  // Held, and asked anew: the guest may have become a member at this moment, and a member is never taken along.
  const [row] = await ctx.db
    .select({ kind: users.kind, email: users.email, verifiedAt: users.emailVerifiedAt })
    .from(users)
    .where(eq(users.id, actor.userId))
    .for("update");
  if (row?.kind === "guest") return actor.userId;
  const sameClaim =
    row?.email && account.email && row.email.toLowerCase() === account.email.toLowerCase();
  return sameClaim && row && !row.verifiedAt ? actor.userId : null;
}

/** Lets somebody in who has proved all that is asked of them. */
export async function completeSignIn(
  ctx: Ctx,
  account: Account,
  visit: Visit,
): Promise<SignInOutcome> {
  const { way, device } = visit;
  const client = clientOf(ctx);
  const restored = (await standingOf(ctx, account.id)) === "deactivated";
  if (restored) {
    const reopened = await ctx.db
      .update(users)
      .set({ status: "active", deletionDueAt: null, updatedAt: ctx.now() })
      .where(and(eq(users.id, account.id), eq(users.status, "deactivated")))
      .returning({ id: users.id });
    must(reopened.length === 1, "conflict", "accounts.changed_meanwhile");
    await touchPublicPages(ctx, await accountOf(ctx, account.id));
    ctx.record({
      type: "accounts.restored",
      subjectId: account.id,
      userId: account.id,
      activity: true,
    });
  }
  const guestId = client === "browser" ? await mayTakeAlong(ctx, account) : null;
  const sessionId = await openSession(ctx, account.id, client, way);
  if (guestId) await moveOwnership(ctx, guestId, account.id);
  await rememberDevice(ctx, account.id, client, device);
  const tokens = await tokensFor(ctx, client, { sessionId, userId: account.id });
  return {
    state: "signed_in",
    sessionId,
    userId: account.id,
    userKind: "member",
    restored,
    tokens,
  };
}

/** The pair of tokens of a new session, for a program. */
export async function tokensFor(
  ctx: Ctx,
  client: Client,
  session: { sessionId: Id<"session">; userId: Id<"user"> },
): Promise<TokenPair | null> {
  return client === "api"
    ? pairFor(ctx, session, await newRefreshToken(ctx, session.sessionId))
    : null;
}

/** After the first proof: lets the person in, or asks for the second factor where they have set one up. */
export async function startSignIn(
  ctx: Ctx,
  account: Account,
  visit: Visit,
): Promise<SignInOutcome> {
  await standingOf(ctx, account.id);
  const methods = await factorsOf(ctx, account.id);
  if (methods.length === 0) return completeSignIn(ctx, account, visit);
  const { secret } = await issueChallenge(ctx, {
    kind: "second-factor",
    userId: account.id,
    lifeS: secondFactorLifeS,
    payload: { client: clientOf(ctx), way: visit.way, device: visit.device ?? null },
  });
  return { state: "second_factor", ticket: secret, methods };
}
