import { and, eq, isNull } from "drizzle-orm";
import { sessions } from "@/db/schema/sessions";
import { users } from "@/db/schema/users";
import type { PersonActor } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";

/**
 * Holds the caller's user row, so that two sessions which end each other take turns.
 *
 * @throws Fault unauthenticated `auth.required` where the caller's own session has ended since the request came in
 */
export async function holdOwnSession(ctx: Ctx, actor: PersonActor): Promise<void> {
  await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(eq(users.id, actor.userId))
    .for("no key update");
  if (actor.kind !== "user") return;
  const [session] = await ctx.db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.id, actor.sessionId), isNull(sessions.revokedAt)));
  must(session, "unauthenticated", "auth.required");
}
