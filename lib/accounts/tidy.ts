import { and, eq, isNotNull, lt, notExists, or, sql } from "drizzle-orm";
import { z } from "zod";
import { challenges, dataExports, retiredHandles } from "@/db/schema/accounts";
import { characters } from "@/db/schema/characters";
import { events } from "@/db/schema/events";
import { files } from "@/db/schema/files";
import { homebrewEntries } from "@/db/schema/homebrew";
import { refreshTokens, sessions } from "@/db/schema/sessions";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import { job } from "@/lib/kernel/job";
import { perform } from "@/lib/kernel/perform";
import { storage } from "@/lib/platform/storage";
import { reinstateUser } from "./judge-users";
import { retiredHandleS } from "./limits";
import { secondsFrom } from "./open-session";

const dayS = 86_400;
/** Ended sessions and used links are kept this long for questions about them. */
const keptS = 30 * dayS;
const batch = 100;

async function removeKeys(keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const removed = await storage().remove(key);
    if (!removed.ok) throw new Error(`a stored file could not be removed: ${removed.failed}`);
  }
}

/**
 * Deletes somebody for good: their images first, then the row with everything that hangs on it. What stays is the bare
 * record that something happened, without name, address or device.
 */
export async function eraseUser(ctx: Ctx, userId: Id<"user">): Promise<void> {
  const own = await ctx.db
    .select({ id: files.id, variants: files.variants })
    .from(files)
    .where(eq(files.ownerId, userId));
  await removeKeys(own.flatMap((row) => row.variants.map((variant) => variant.key)));
  const packed = await ctx.db
    .select({ key: dataExports.fileKey })
    .from(dataExports)
    .where(eq(dataExports.userId, userId));
  await removeKeys(packed.flatMap((row) => (row.key ? [row.key] : [])));
  await ctx.runtime.transaction(async (tx) => {
    const [gone] = await tx.select().from(users).where(eq(users.id, userId));
    if (gone?.handle && gone.handleSkeleton) {
      // Nobody steps into a name the moment its owner leaves.
      const retired = { handle: gone.handle, userId: null, freeAt: secondsFrom(ctx.now(), retiredHandleS) };
      await tx
        .insert(retiredHandles)
        .values({ skeleton: gone.handleSkeleton, ...retired })
        .onConflictDoUpdate({ target: retiredHandles.skeleton, set: retired });
    }
    const anonymous = { userId: null, address: null, userAgent: null, payload: {} };
    await tx.update(events).set(anonymous).where(eq(events.userId, userId));
    await tx.update(events).set({ actorId: null, address: null, userAgent: null }).where(eq(events.actorId, userId));
    await tx.delete(users).where(eq(users.id, userId));
    for (const { id } of own) await tx.delete(files).where(eq(files.id, id));
  });
}

/** Suspensions whose term is over; the pages of these people are shown again everywhere. */
async function liftLapsed(ctx: Ctx, now: Date): Promise<void> {
  const lapsed = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.status, "suspended"), lt(users.suspendedUntil, now)))
    .limit(batch);
  for (const { id } of lapsed) {
    const { tags } = await perform(reinstateUser, ctx, { id });
    await ctx.runtime.announceTags(tags);
  }
}

/** Once an hour: due deletions, abandoned guests, suspensions that end, and what has had its time. */
export const tidy = job({
  schema: z.unknown(),
  async handler(ctx) {
    const now = ctx.now();
    const due = await ctx.db
      .select({ id: users.id })
      .from(users)
      .where(and(isNotNull(users.deletionDueAt), lt(users.deletionDueAt, now)))
      .limit(batch);
    for (const { id } of due) await eraseUser(ctx, id);
    await liftLapsed(ctx, now);

    const sessionsOf = ctx.db.select({ one: sql`1` }).from(sessions);
    const charactersOf = ctx.db.select({ one: sql`1` }).from(characters).where(eq(characters.ownerId, users.id));
    const entriesOf = ctx.db.select({ one: sql`1` }).from(homebrewEntries).where(eq(homebrewEntries.ownerId, users.id));
    const awake = sessionsOf.where(
      and(eq(sessions.userId, users.id), sql`${sessions.expiresAt} > ${now.toISOString()}`),
    );
    const weekOld = lt(users.createdAt, secondsFrom(now, -7 * dayS));
    const guests = await ctx.db
      .select({ id: users.id })
      .from(users)
      .where(
        and(eq(users.kind, "guest"), or(notExists(awake), and(weekOld, notExists(charactersOf), notExists(entriesOf)))),
      )
      .limit(batch);
    for (const { id } of guests) await eraseUser(ctx, id);

    const longAgo = secondsFrom(now, -keptS);
    await ctx.db.delete(retiredHandles).where(lt(retiredHandles.freeAt, now));
    await ctx.db.delete(challenges).where(lt(challenges.expiresAt, secondsFrom(now, -dayS)));
    await ctx.db.delete(sessions).where(or(lt(sessions.expiresAt, longAgo), lt(sessions.revokedAt, longAgo)));
    // The successor is only ever returned within seconds; after that it is a secret that nobody needs.
    await ctx.db
      .update(refreshTokens)
      .set({ successorSealed: null })
      .where(and(isNotNull(refreshTokens.successorSealed), lt(refreshTokens.spentAt, secondsFrom(now, -60))));
    const late = await ctx.db
      .select()
      .from(dataExports)
      .where(and(eq(dataExports.state, "ready"), lt(dataExports.expiresAt, now)))
      .limit(batch);
    for (const row of late) {
      await removeKeys(row.fileKey ? [row.fileKey] : []);
      await ctx.db.update(dataExports).set({ state: "expired", fileKey: null }).where(eq(dataExports.id, row.id));
    }
  },
});
