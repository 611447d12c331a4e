import { and, eq, isNull } from "drizzle-orm";
import { sessions } from "@/db/schema/sessions";
import { users } from "@/db/schema/users";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";

/** The whole row of one user. */
export async function accountOf(ctx: Ctx, userId: Id<"user">): Promise<typeof users.$inferSelect> {
  const [row] = await ctx.db.select().from(users).where(eq(users.id, userId)).limit(1);
  must(row, "unauthenticated", "auth.required");
  return row;
}

/** The whole row of the caller. */
export async function ownAccount(ctx: Ctx): Promise<typeof users.$inferSelect> {
  must(isPerson(ctx.actor), "unauthenticated", "auth.required");
  return accountOf(ctx, ctx.actor.userId);
}

/**
 * The whole row of the caller, locked: for a write that builds on what stands there, so two at once take turns. A caller
 * whose session has ended since the request came in, for instance by a new password, gets no further.
 */
export async function ownAccountLocked(ctx: Ctx): Promise<typeof users.$inferSelect> {
  const { actor } = ctx;
  must(isPerson(actor), "unauthenticated", "auth.required");
  const [row] = await ctx.db
    .select()
    .from(users)
    .where(eq(users.id, actor.userId))
    .for("no key update");
  must(row, "unauthenticated", "auth.required");
  if (actor.kind === "user") {
    const [session] = await ctx.db
      .select({ id: sessions.id })
      .from(sessions)
      .where(and(eq(sessions.id, actor.sessionId), isNull(sessions.revokedAt)));
    must(session, "unauthenticated", "auth.required");
  }
  return row;
}

/** Acts that only the person themselves may do, however much somebody else is allowed to act for them. */
export function mustBeThemselves(ctx: Ctx): void {
  must(!(isPerson(ctx.actor) && ctx.actor.actingAs), "forbidden", "accounts.not_while_acting");
}
