import { and, eq, isNull, ne, or } from "drizzle-orm";
import { sessions } from "@/db/schema/sessions";
import { apiTokens } from "@/db/schema/tokens";
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
  const theirs = or(eq(sessions.userId, userId), eq(sessions.actingStaffId, userId));
  const ended = await ctx.db
    .update(sessions)
    .set({ revokedAt: ctx.now(), revokedReason: reason })
    .where(and(theirs, isNull(sessions.revokedAt), except && ne(sessions.id, except)))
    .returning({ id: sessions.id });
  return ended.length;
}

/** Ends every personal token of a user: whoever had hold of the account may have made one. */
export async function endTokensOf(ctx: Ctx, userId: Id<"user">): Promise<number> {
  const ended = await ctx.db
    .update(apiTokens)
    .set({ revokedAt: ctx.now() })
    .where(and(eq(apiTokens.userId, userId), isNull(apiTokens.revokedAt)))
    .returning({ id: apiTokens.id });
  return ended.length;
}
