import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import { apiTokens } from "@/db/schema/tokens";
import { users } from "@/db/schema/users";
import type { PersonActor } from "@/lib/kernel/actor";
import type { Db } from "@/lib/kernel/register";
import { log } from "@/lib/platform/log/log";
import { digest } from "@/lib/platform/security/secrets";
import { readAccessToken } from "./access-token";
import { identifySession } from "./identify-session";
import { touchEveryS } from "./limits";
import { looksLikePersonalToken, personalTokenPrefix } from "./personal-token";

async function identifyPersonalToken(
  db: Db,
  token: string,
  now: Date,
): Promise<PersonActor | null> {
  if (!looksLikePersonalToken(token)) return null;
  const [row] = await db
    .select({
      tokenId: apiTokens.id,
      scopes: apiTokens.scopes,
      lastUsedAt: apiTokens.lastUsedAt,
      userId: users.id,
      userKind: users.kind,
      role: users.role,
    })
    .from(apiTokens)
    .innerJoin(users, eq(users.id, apiTokens.userId))
    .where(
      and(
        eq(apiTokens.hash, digest(token)),
        isNull(apiTokens.revokedAt),
        or(isNull(apiTokens.expiresAt), gt(apiTokens.expiresAt, now)),
        eq(users.status, "active"),
      ),
    )
    .limit(1);
  if (!row) return null;
  const { lastUsedAt, ...person } = row;
  if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() > touchEveryS * 1000) {
    db.update(apiTokens)
      .set({
        lastUsedAt: sql`greatest(${apiTokens.lastUsedAt}, ${now.toISOString()}::timestamptz)`,
      })
      .where(and(eq(apiTokens.id, row.tokenId), isNull(apiTokens.revokedAt)))
      .then(
        () => undefined,
        (error: unknown) =>
          log().warn({ err: error, tokenId: row.tokenId }, "a token could not be marked as used"),
      );
  }
  return { kind: "token", ...person };
}

/**
 * The person behind `Authorization: Bearer …`: a short access token that names a session (with all of its user's
 * rights), or a personal API token with the scopes it was given. Null for anything else, without saying why.
 */
export async function identifyBearer(
  db: Db,
  token: string,
  now: Date,
): Promise<PersonActor | null> {
  if (token.startsWith(personalTokenPrefix)) return identifyPersonalToken(db, token, now);
  const claims = await readAccessToken(token, now);
  if (!claims) return null;
  const actor = await identifySession(db, claims.sessionId, now);
  return actor?.userId === claims.userId ? actor : null;
}
