import { and, eq, inArray, isNotNull, lt, notExists, or, sql } from "drizzle-orm";
import { z } from "zod";
import { characters } from "@/db/schema/characters";
import { challenges } from "@/db/schema/credentials";
import { dataExports } from "@/db/schema/data-exports";
import { homebrewEntries } from "@/db/schema/homebrew";
import { knownDevices, refreshTokens, sessions } from "@/db/schema/sessions";
import { apiTokens } from "@/db/schema/tokens";
import { retiredHandles, users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import { job } from "@/lib/kernel/job";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { eraseUser, removeKeys } from "./erase-user";

const dayS = 86_400;

/** Ended sessions and used links are kept this long for questions about them. */
const keptS = 30 * dayS;

/** A browser that was not seen for this long is a new one. */
const deviceKeptS = 400 * dayS;
const exportRowKeptS = 90 * dayS;
const batch = 100;

/** Asked again with the row held: somebody who was signing in at that moment may have called it off. */
function isDue(ctx: Ctx, userId: Id<"user">, now: Date): Promise<boolean> {
  return ctx.runtime.transaction(async (tx) => {
    const [row] = await tx.select().from(users).where(eq(users.id, userId)).for("no key update");
    return row?.deletionDueAt != null && row.deletionDueAt < now;
  });
}

/** Once an hour: due deletions, abandoned guests, and what has had its time. */
export const purgeExpired = job({
  schema: z.unknown(),
  async handler(ctx) {
    const now = ctx.now();
    const due = await ctx.db
      .select({ id: users.id })
      .from(users)
      .where(and(isNotNull(users.deletionDueAt), lt(users.deletionDueAt, now)))
      .limit(batch);
    for (const { id } of due) if (await isDue(ctx, id, now)) await eraseUser(ctx, id, "requested");

    const sessionsOf = ctx.db.select({ one: sql`1` }).from(sessions);
    const charactersOf = ctx.db
      .select({ one: sql`1` })
      .from(characters)
      .where(eq(characters.ownerId, users.id));
    const entriesOf = ctx.db
      .select({ one: sql`1` })
      .from(homebrewEntries)
      .where(eq(homebrewEntries.ownerId, users.id));
    const awake = sessionsOf.where(
      and(eq(sessions.userId, users.id), sql`${sessions.expiresAt} > ${now.toISOString()}`),
    );
    const weekOld = lt(users.createdAt, secondsFrom(now, -7 * dayS));
    const guests = await ctx.db
      .select({ id: users.id })
      .from(users)
      .where(
        and(
          eq(users.kind, "guest"),
          or(notExists(awake), and(weekOld, notExists(charactersOf), notExists(entriesOf))),
        ),
      )
      .limit(batch);
    for (const { id } of guests) await eraseUser(ctx, id, "abandoned");

    const longAgo = secondsFrom(now, -keptS);
    await ctx.db.delete(retiredHandles).where(lt(retiredHandles.freeAt, now));
    await ctx.db.delete(challenges).where(lt(challenges.expiresAt, secondsFrom(now, -dayS)));
    await ctx.db
      .delete(sessions)
      .where(or(lt(sessions.expiresAt, longAgo), lt(sessions.revokedAt, longAgo)));
    // The successor is only ever returned within seconds; after that it is a secret that nobody needs.
    await ctx.db
      .update(refreshTokens)
      .set({ successorSealed: null })
      .where(
        and(
          isNotNull(refreshTokens.successorSealed),
          lt(refreshTokens.spentAt, secondsFrom(now, -60)),
        ),
      );
    await ctx.db.delete(refreshTokens).where(lt(refreshTokens.spentAt, longAgo));
    await ctx.db
      .delete(knownDevices)
      .where(lt(knownDevices.lastSeenAt, secondsFrom(now, -deviceKeptS)));
    await ctx.db
      .delete(apiTokens)
      .where(or(lt(apiTokens.revokedAt, longAgo), lt(apiTokens.expiresAt, longAgo)));
    // An archive whose job failed for good must not stand in the way of the next.
    await ctx.db
      .update(dataExports)
      .set({ state: "failed" })
      .where(
        and(eq(dataExports.state, "queued"), lt(dataExports.createdAt, secondsFrom(now, -dayS))),
      );
    await ctx.db
      .delete(dataExports)
      .where(
        and(
          inArray(dataExports.state, ["expired", "failed"]),
          lt(dataExports.createdAt, secondsFrom(now, -exportRowKeptS)),
        ),
      );
    const late = await ctx.db
      .select()
      .from(dataExports)
      .where(and(eq(dataExports.state, "ready"), lt(dataExports.expiresAt, now)))
      .limit(batch);
    for (const row of late) {
      await removeKeys(row.fileKey ? [row.fileKey] : []);
      await ctx.db
        .update(dataExports)
        .set({ state: "expired", fileKey: null })
        .where(eq(dataExports.id, row.id));
    }
  },
});
