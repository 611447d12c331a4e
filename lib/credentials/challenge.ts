import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { type ChallengeKind, challenges } from "@/db/schema/credentials";
import type { Ctx } from "@/lib/kernel/ctx";
import { type Id, newId } from "@/lib/kernel/ids";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { digest, randomSecret } from "@/lib/platform/security/secrets";

export type Challenge = typeof challenges.$inferSelect;

type NewChallenge = {
  kind: ChallengeKind;
  userId?: Id<"user"> | null;
  target?: string | null;
  lifeS: number;
  payload?: Record<string, string | boolean | null>;
};

/** Makes a challenge and the secret that answers it; only the secret's hash is kept. */
export async function issueChallenge(
  ctx: Ctx,
  wanted: NewChallenge,
): Promise<{ id: Id<"challenge">; secret: string }> {
  const secret = randomSecret();
  const id = newId("challenge");
  const now = ctx.now();
  await ctx.db.insert(challenges).values({
    id,
    kind: wanted.kind,
    userId: wanted.userId ?? null,
    target: wanted.target ?? null,
    hash: digest(secret),
    payload: wanted.payload ?? {},
    createdAt: now,
    expiresAt: secondsFrom(now, wanted.lifeS),
  });
  return { id, secret };
}

function open(ctx: Ctx, kind: ChallengeKind, secret: string) {
  return and(
    eq(challenges.hash, digest(secret)),
    eq(challenges.kind, kind),
    isNull(challenges.consumedAt),
    gt(challenges.expiresAt, ctx.now()),
  );
}

/** Looks without using it up. */
export async function findChallenge(
  ctx: Ctx,
  kind: ChallengeKind,
  secret: string,
): Promise<Challenge | null> {
  const [row] = await ctx.db
    .select()
    .from(challenges)
    .where(open(ctx, kind, secret))
    .limit(1);
  return row ?? null;
}

/** Uses the challenge up: of two who come with the same secret, one gets it. Null for the other, and for a late one. */
export async function consumeChallenge(
  ctx: Ctx,
  kind: ChallengeKind,
  secret: string,
): Promise<Challenge | null> {
  const [row] = await ctx.db
    .update(challenges)
    .set({ consumedAt: ctx.now() })
    .where(open(ctx, kind, secret))
    .returning();
  return row ?? null;
}

/** Uses up a challenge whose answer has been checked. */
export async function closeChallenge(ctx: Ctx, id: Id<"challenge">): Promise<void> {
  await ctx.db.update(challenges).set({ consumedAt: ctx.now() }).where(eq(challenges.id, id));
}

/** Closes every open challenge of these kinds, so that an older mail opens nothing. */
export async function closeChallenges(
  ctx: Ctx,
  userId: Id<"user">,
  ...kinds: ChallengeKind[]
): Promise<void> {
  for (const kind of kinds) {
    await ctx.db
      .update(challenges)
      .set({ consumedAt: ctx.now() })
      .where(
        and(
          eq(challenges.userId, userId),
          eq(challenges.kind, kind),
          isNull(challenges.consumedAt),
        ),
      );
  }
}

/**
 * Counts one attempt; the refusal that follows a wrong one must stand, or it would be uncounted. Null where none are
 * left: the count and the check are one statement, so that parallel guesses get no extra ones.
 */
export async function spendAttempt(
  ctx: Ctx,
  id: Id<"challenge">,
  attemptsMax: number,
): Promise<Challenge | null> {
  const [row] = await ctx.db
    .update(challenges)
    .set({ attempts: sql`${challenges.attempts} + 1` })
    .where(
      and(
        eq(challenges.id, id),
        lt(challenges.attempts, attemptsMax),
        isNull(challenges.consumedAt),
        gt(challenges.expiresAt, ctx.now()),
      ),
    )
    .returning();
  return row ?? null;
}
