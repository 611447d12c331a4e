import { and, asc, eq, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { z } from "zod";
import { roomInvitations, roomPresence, rooms, socketTickets } from "@/db/schema/rooms";
import type { Ctx } from "@/lib/kernel/ctx";
import { job } from "@/lib/kernel/job";
import { perform } from "@/lib/kernel/perform";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { eventsKeptS, invitationKeptS, presentForS } from "./limits";
import { handOnRoom } from "./verbs/hand-on-room";

const batch = 100;
const rowsAtOnce = 5000;
const roundsMax = 200;

/** Whatever a statement with a limit deletes, until nothing is left (true) or the round is long enough. */
async function untilNone(remove: () => Promise<number>): Promise<boolean> {
  for (let round = 0; round < roundsMax; round += 1) if ((await remove()) < rowsAtOnce) return true;
  return false;
}

/** Rooms whose grace is over: what was said first, in statements that end in time, then the room with the rest. */
async function endRooms(ctx: Ctx): Promise<void> {
  const due = await ctx.db
    .select({ id: rooms.id })
    .from(rooms)
    .where(and(isNotNull(rooms.deletionDueAt), lt(rooms.deletionDueAt, ctx.now())))
    .limit(batch);
  for (const { id } of due) {
    const isEmpty = await untilNone(async () => {
      const gone = await ctx.db.execute(sql`
        delete from messages where id in (
          select id from messages where room_id = ${id} order by seq limit ${rowsAtOnce})
        returning 1`);
      return gone.length;
    });
    const isForgotten = await untilNone(async () => {
      const gone = await ctx.db.execute(sql`
        delete from room_events where room_id = ${id} and seq in (
          select seq from room_events where room_id = ${id} order by seq limit ${rowsAtOnce})
        returning 1`);
      return gone.length;
    });
    // What is left waits for the next hour.
    if (isEmpty && isForgotten) await ctx.db.delete(rooms).where(eq(rooms.id, id));
  }
}

/** What a client can no longer resume from. The room says from where on it can, in the same statement. */
async function forgetEvents(ctx: Ctx): Promise<void> {
  const until = secondsFrom(ctx.now(), -eventsKeptS).toISOString();
  await untilNone(async () => {
    const gone = await ctx.db.execute<{ removed: number }>(sql`
      with old as (
        select room_id, seq from room_events where created_at < ${until}::timestamptz
        order by created_at limit ${rowsAtOnce}
      ), gone as (
        delete from room_events e using old where e.room_id = old.room_id and e.seq = old.seq
        returning e.room_id, e.seq
      ), told as (
        update rooms r set first_seq = greatest(r.first_seq, last.seq + 1)
        from (select room_id, max(seq) as seq from gone group by room_id) as last where r.id = last.room_id
      )
      select count(*)::int as removed from gone`);
    return gone[0]?.removed ?? 0;
  });
}

/** Messages of rooms that keep them for a time only. */
async function forgetMessages(ctx: Ctx): Promise<void> {
  const short = await ctx.db
    .select({ id: rooms.id, days: rooms.retentionDays })
    .from(rooms)
    .where(isNotNull(rooms.retentionDays))
    .orderBy(asc(rooms.id));
  for (const { id, days } of short) {
    const until = secondsFrom(ctx.now(), -(days ?? 0) * 86_400).toISOString();
    await untilNone(async () => {
      const gone = await ctx.db.execute(sql`
        delete from messages where id in (
          select id from messages where room_id = ${id} and created_at < ${until}::timestamptz
          order by created_at limit ${rowsAtOnce})
        returning 1`);
      return gone.length;
    });
  }
}

/** Once an hour. Safe to repeat, and on several instances. */
export const purgeExpired = job({
  schema: z.unknown(),
  async handler(ctx) {
    const now = ctx.now();
    await ctx.db.delete(socketTickets).where(lt(socketTickets.expiresAt, now));
    await ctx.db
      .delete(roomPresence)
      .where(lt(roomPresence.seenAt, secondsFrom(now, -presentForS * 60 * 24)));
    await ctx.db
      .delete(roomInvitations)
      .where(lt(roomInvitations.expiresAt, secondsFrom(now, -invitationKeptS)));
    await endRooms(ctx);
    const ownerless = await ctx.db
      .select({ id: rooms.id })
      .from(rooms)
      .where(and(isNull(rooms.ownerId), isNull(rooms.deletionDueAt)))
      .limit(batch);
    for (const { id } of ownerless) await perform(handOnRoom, ctx, { id });
    await forgetMessages(ctx);
    await forgetEvents(ctx);
  },
});
