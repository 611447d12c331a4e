import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { refreshTokens, sessions } from "@/db/schema/sessions";
import type { Ctx } from "@/lib/kernel/ctx";
import { Fault, must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { notify } from "@/lib/notifications/notify";
import { seal, unseal } from "@/lib/platform/security/secrets";
import { endSession } from "../end-sessions";
import { refreshGraceS } from "../limits";
import { findRefreshToken, newRefreshToken, pairFor } from "../refresh-token";
import { TokenPair } from "../schema";

/** A spent token has come back late: one of the two who hold it stole it, so the whole family ends (RFC 9700, 4.14.2). */
async function endFamily(ctx: Ctx, sessionId: Id<"session">, userId: Id<"user">): Promise<never> {
  await endSession(ctx, sessionId, "refresh_reused");
  ctx.record({ type: "accounts.refresh_reused", subjectId: sessionId, userId, activity: true });
  notify(ctx, userId, "refresh_reused");
  throw new Fault("unauthenticated", "auth.refresh_invalid", { stands: true });
}

/** A refresh token for a new pair. */
export const refreshSession = verb({
  name: "sessions.refresh",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.refresh",
  replayable: false,
  input: z.strictObject({ refreshToken: z.string().min(1).max(100) }),
  output: TokenPair,
  async run({ ctx, input }) {
    const row = await findRefreshToken(ctx, input.refreshToken);
    const now = ctx.now();
    must(
      row &&
        !row.revokedAt &&
        row.expiresAt > now &&
        row.sessionExpiresAt > now &&
        row.status === "active",
      "unauthenticated",
      "auth.refresh_invalid",
    );
    if (row.spentAt) {
      const successor = row.successorSealed ? unseal("refresh", row.successorSealed) : null;
      const late = now.getTime() - row.spentAt.getTime() > refreshGraceS * 1000;
      return late || !successor
        ? endFamily(ctx, row.sessionId, row.userId)
        : pairFor(ctx, row, successor);
    }
    // The session's row is locked first: one that is being ended at this moment gets no new pair.
    const seen = await ctx.db
      .update(sessions)
      .set({ lastSeenAt: now, address: ctx.origin.address, userAgent: ctx.origin.userAgent })
      .where(and(eq(sessions.id, row.sessionId), isNull(sessions.revokedAt)))
      .returning({ id: sessions.id });
    must(seen.length === 1, "unauthenticated", "auth.refresh_invalid");
    const successor = await newRefreshToken(ctx, row.sessionId);
    await ctx.db
      .update(refreshTokens)
      .set({ spentAt: now, successorSealed: seal("refresh", successor) })
      .where(eq(refreshTokens.id, row.id));
    return pairFor(ctx, row, successor);
  },
});
