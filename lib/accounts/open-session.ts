import { and, eq, isNull, or } from "drizzle-orm";
import { sessions } from "@/db/schema/sessions";
import type { Ctx } from "@/lib/kernel/ctx";
import { type Id, newId } from "@/lib/kernel/ids";
import { apiLifeS, browserIdleS, freshS, guestLifeS } from "./limits";

export type Client = "browser" | "api";
/** How somebody proved who they are; goes into the activity. */
export type Way =
  | "password"
  | "sign_up"
  | "magic_link"
  | "phone_code"
  | "passkey"
  | "guest"
  | "google"
  | "github"
  | "discord"
  | "oidc"
  | "recovery";

export function secondsFrom(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}

/** Ends one session and what hangs on it (a session in which its owner acts as somebody else). */
export async function endSession(ctx: Ctx, sessionId: Id<"session">, reason: string): Promise<void> {
  await ctx.db
    .update(sessions)
    .set({ revokedAt: ctx.now(), revokedReason: reason })
    .where(and(or(eq(sessions.id, sessionId), eq(sessions.staffSessionId, sessionId)), isNull(sessions.revokedAt)));
}

/** Ends every session of a user, API clients included; all but one where a session is to stay. */
export async function endSessionsOf(
  ctx: Ctx,
  userId: Id<"user">,
  reason: string,
  except?: Id<"session">,
): Promise<number> {
  const ended = await ctx.db
    .update(sessions)
    .set({ revokedAt: ctx.now(), revokedReason: reason })
    .where(and(or(eq(sessions.userId, userId), eq(sessions.actingStaffId, userId)), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id });
  if (!except) return ended.length;
  await ctx.db.update(sessions).set({ revokedAt: null, revokedReason: null }).where(eq(sessions.id, except));
  return ended.filter((row) => row.id !== except).length;
}

/**
 * A new session, always under a new id: the one the browser came with is ended, so a session that somebody planted
 * before the sign-in is worth nothing after it.
 */
export async function openSession(ctx: Ctx, userId: Id<"user">, client: Client, way: Way): Promise<Id<"session">> {
  const now = ctx.now();
  if (client === "browser" && ctx.actor.kind === "user") await endSession(ctx, ctx.actor.sessionId, "replaced");
  const id = newId("session");
  const lifeS = way === "guest" ? guestLifeS : client === "browser" ? browserIdleS : apiLifeS;
  await ctx.db.insert(sessions).values({
    id,
    userId,
    kind: client,
    address: ctx.origin.address,
    userAgent: ctx.origin.userAgent,
    country: ctx.origin.place?.country ?? null,
    town: ctx.origin.place?.town ?? null,
    freshUntil: way === "guest" ? null : secondsFrom(now, freshS),
    createdAt: now,
    lastSeenAt: now,
    expiresAt: secondsFrom(now, lifeS),
  });
  if (way !== "guest") {
    ctx.record({
      type: "accounts.signed_in",
      subjectId: id,
      userId,
      activity: true,
      payload: { way, client },
    });
  }
  return id;
}
