import { and, eq, isNull, or } from "drizzle-orm";
import { sessions } from "@/db/schema/sessions";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";

/** Ends one session and what hangs on it (a session in which its owner acts as somebody else). */
export async function endSession(
  ctx: Ctx,
  sessionId: Id<"session">,
  reason: string,
): Promise<void> {
  await ctx.db
    .update(sessions)
    .set({ revokedAt: ctx.now(), revokedReason: reason })
    .where(
      and(
        or(eq(sessions.id, sessionId), eq(sessions.staffSessionId, sessionId)),
        isNull(sessions.revokedAt),
      ),
    );
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
    .where(
      and(
        or(eq(sessions.userId, userId), eq(sessions.actingStaffId, userId)),
        isNull(sessions.revokedAt),
      ),
    )
    .returning({ id: sessions.id });
  if (!except) return ended.length;
  await ctx.db
    .update(sessions)
    .set({ revokedAt: null, revokedReason: null })
    .where(eq(sessions.id, except));
  return ended.filter((row) => row.id !== except).length;
}
