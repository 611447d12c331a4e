import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { sessions } from "@/db/schema/sessions";
import { users } from "@/db/schema/users";
import type { PersonActor } from "@/lib/kernel/actor";
import type { Id } from "@/lib/kernel/ids";
import type { Db } from "@/lib/kernel/register";
import { log } from "@/lib/platform/log/log";
import { browserIdleS, browserLifeS, touchEveryS } from "./limits";

/** Moves `last_seen_at` and the idle limit, at most once a minute; the request never waits for it. */
function touch(db: Db, sessionId: Id<"session">, now: Date): void {
  const before = new Date(now.getTime() - touchEveryS * 1000);
  const idle = sql`${now.toISOString()}::timestamptz + make_interval(secs => ${browserIdleS})`;
  const life = sql`${sessions.createdAt} + make_interval(secs => ${browserLifeS})`;
  db.update(sessions)
    .set({
      lastSeenAt: now,
      expiresAt: sql`case when ${sessions.kind} = 'browser' and ${sessions.actingStaffId} is null then greatest(${sessions.expiresAt}, least(${idle}, ${life})) else ${sessions.expiresAt} end`,
    })
    .where(
      and(
        eq(sessions.id, sessionId),
        lt(sessions.lastSeenAt, before),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, now),
      ),
    )
    .then(
      () => undefined,
      (error: unknown) =>
        log().warn({ err: error, sessionId }, "a session could not be marked as seen"),
    );
}

/**
 * The person behind a session, in one query. Null where the session was revoked or has expired, or where its user may
 * not act (suspended, deactivated): revocation holds from the next request on.
 */
export async function identifySession(
  db: Db,
  sessionId: Id<"session">,
  now: Date,
): Promise<PersonActor | null> {
  const [row] = await db
    .select({
      userId: users.id,
      userKind: users.kind,
      role: users.role,
      freshUntil: sessions.freshUntil,
      lastSeenAt: sessions.lastSeenAt,
      staffId: sessions.actingStaffId,
      reason: sessions.actingReason,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.id, sessionId),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, now),
        eq(users.status, "active"),
      ),
    )
    .limit(1);
  if (!row) return null;
  if (now.getTime() - row.lastSeenAt.getTime() > touchEveryS * 1000) touch(db, sessionId, now);
  return {
    kind: "user",
    sessionId,
    userId: row.userId,
    userKind: row.userKind,
    role: row.role,
    ...(row.freshUntil ? { freshUntil: row.freshUntil } : {}),
    ...(row.staffId ? { actingAs: { staffId: row.staffId, reason: row.reason ?? "" } } : {}),
  };
}
