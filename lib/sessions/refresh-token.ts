import { eq } from "drizzle-orm";
import { refreshTokens, sessions } from "@/db/schema/sessions";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import { type Id, newId } from "@/lib/kernel/ids";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { digest, randomSecret } from "@/lib/platform/security/secrets";
import { issueAccessToken } from "./access-token";
import { accessTokenLifeS, refreshTokenLifeS } from "./limits";
import type { TokenPair } from "./schema";

const prefix = "mwr_";

export async function newRefreshToken(ctx: Ctx, sessionId: Id<"session">): Promise<string> {
  const token = `${prefix}${randomSecret()}`;
  await ctx.db.insert(refreshTokens).values({
    id: newId("token"),
    sessionId,
    hash: digest(token),
    createdAt: ctx.now(),
    expiresAt: secondsFrom(ctx.now(), refreshTokenLifeS),
  });
  return token;
}

export async function pairFor(
  ctx: Ctx,
  session: { sessionId: Id<"session">; userId: Id<"user"> },
  refreshToken: string,
): Promise<TokenPair> {
  return {
    accessToken: await issueAccessToken(session, ctx.now()),
    tokenType: "Bearer",
    expiresIn: accessTokenLifeS,
    refreshToken,
  };
}

/** The row of a refresh token with its session and user, locked against a second use at the same moment. */
export async function findRefreshToken(ctx: Ctx, token: string) {
  const [row] = await ctx.db
    .select({
      id: refreshTokens.id,
      spentAt: refreshTokens.spentAt,
      expiresAt: refreshTokens.expiresAt,
      successorSealed: refreshTokens.successorSealed,
      sessionId: sessions.id,
      sessionExpiresAt: sessions.expiresAt,
      revokedAt: sessions.revokedAt,
      userId: users.id,
      status: users.status,
    })
    .from(refreshTokens)
    .innerJoin(sessions, eq(sessions.id, refreshTokens.sessionId))
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(refreshTokens.hash, digest(token)))
    .for("update", { of: refreshTokens });
  return row ?? null;
}
