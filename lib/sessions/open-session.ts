import { eq } from "drizzle-orm";
import { sessions } from "@/db/schema/sessions";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import { Fault, must } from "@/lib/kernel/fault";
import { type Id, newId } from "@/lib/kernel/ids";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { endSession } from "./end-sessions";
import { apiLifeS, browserIdleS, freshS, guestLifeS } from "./limits";

export type Client = "browser" | "api";

/** A program comes through the REST door and gets tokens; everybody else has a browser with a cookie. */
export const clientOf = (ctx: Ctx): Client => (ctx.origin.door === "endpoint" ? "api" : "browser");

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

/**
 * Nobody is let in beside a suspension or a new password that is being written at the same moment: both write the user's
 * row before they end its sessions, so whoever holds the row knows what stands.
 */
async function lockUser(ctx: Ctx, userId: Id<"user">): Promise<void> {
  const [user] = await ctx.db
    .select({ status: users.status })
    .from(users)
    .where(eq(users.id, userId))
    .for("no key update");
  must(user, "unauthenticated", "auth.required");
  if (user.status !== "active") throw new Fault("conflict", "accounts.changed_meanwhile");
}

/**
 * A new session, always under a new id: the one the browser came with is ended, so a session that somebody planted
 * before the sign-in is worth nothing after it.
 */
export async function openSession(
  ctx: Ctx,
  userId: Id<"user">,
  client: Client,
  way: Way,
): Promise<Id<"session">> {
  const now = ctx.now();
  await lockUser(ctx, userId);
  if (client === "browser" && ctx.actor.kind === "user")
    await endSession(ctx, ctx.actor.sessionId, "replaced");
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
