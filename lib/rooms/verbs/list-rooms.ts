import { and, count, eq, gt, inArray, isNull, ne, sql } from "drizzle-orm";
import { z } from "zod";
import { files } from "@/db/schema/files";
import { messages } from "@/db/schema/messages";
import { roomMembers, roomPresence, rooms } from "@/db/schema/rooms";
import type { Ctx } from "@/lib/kernel/ctx";
import { decodeCursor, pageInput, toPage } from "@/lib/kernel/cursor";
import type { Id } from "@/lib/kernel/ids";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { verb } from "@/lib/kernel/verb";
import { presentForS, roomsPerMemberMax, unreadCountedMax } from "../limits";
import { toFacts, toMembership } from "../room-view";
import { RoomPage } from "../schema";
import { selectMembers } from "../select-members";
import { selectMessages, toMessage } from "../select-messages";

/** Messages of others after the place that was read, counted to a limit; the rest of the index is not looked at. */
const unreadWhere = (more = sql``) => sql<number>`(select count(*)::int from (
  select 1 from ${messages} where ${messages.roomId} = ${rooms.id} and ${messages.seq} > ${roomMembers.readSeq}
    and ${messages.senderId} is distinct from ${roomMembers.userId} and ${messages.deletedAt} is null
    and ${messages.kind} <> 'system'${more} limit ${sql.raw(String(unreadCountedMax))}) as unread)`;

async function presentIn(ctx: Ctx, ids: readonly Id<"room">[]): Promise<Map<string, number>> {
  const rows = await ctx.db
    .select({ roomId: roomMembers.roomId, present: count() })
    .from(roomMembers)
    .innerJoin(
      roomPresence,
      and(
        eq(roomPresence.userId, roomMembers.userId),
        gt(roomPresence.seenAt, secondsFrom(ctx.now(), -presentForS)),
      ),
    )
    .where(inArray(roomMembers.roomId, [...ids]))
    .groupBy(roomMembers.roomId);
  return new Map(rows.map(({ roomId, present }) => [roomId, present]));
}

/** The rooms that the caller is in, those where something was said last first. */
export const listRooms = verb({
  name: "rooms.list",
  kind: "read",
  access: "person",
  scope: "rooms:read",
  themselves: true,
  rate: "rooms.read",
  input: z.strictObject({
    archived: z.stringbool().or(z.boolean()).default(false),
    ...pageInput,
  }),
  output: RoomPage,
  async run({ ctx, input }) {
    const { userId } = ctx.actor;
    const [at, id] = input.cursor ? decodeCursor(input.cursor, ["instant", "text"]) : [];
    // Nobody is in more than a hundred rooms, so they are ordered where they are found.
    const rows = await ctx.db
      .select({
        room: rooms,
        me: roomMembers,
        picture: files,
        unread: unreadWhere(),
        // The first condition is that of the index of messages with mentions.
        mentions: unreadWhere(
          sql` and ${messages.mentions} <> '{}' and ${messages.mentions} @> array[${userId}]::text[]`,
        ),
      })
      .from(roomMembers)
      .innerJoin(rooms, eq(rooms.id, roomMembers.roomId))
      .leftJoin(files, and(eq(files.id, rooms.pictureFileId), isNull(files.removedAt)))
      .where(
        and(
          eq(roomMembers.userId, userId),
          isNull(rooms.deletionDueAt),
          input.archived ? sql`${rooms.archivedAt} is not null` : isNull(rooms.archivedAt),
          input.cursor
            ? sql`(${rooms.activeAt}, ${rooms.id}) < (${at}::timestamptz, ${id}::text)`
            : undefined,
        ),
      )
      .orderBy(sql`${rooms.activeAt} desc, ${rooms.id} desc`)
      .limit(input.limit + 1);
    const page = toPage(rows, input.limit, ({ room }) => [room.activeAt.toISOString(), room.id]);
    const found = page.items;
    const lastIds = found.flatMap(({ room }) => (room.lastMessageId ? [room.lastMessageId] : []));
    const directIds = found.flatMap(({ room }) => (room.kind === "direct" ? [room.id] : []));
    const [last, others, present] = await Promise.all([
      lastIds.length > 0
        ? selectMessages(ctx, inArray(messages.id, lastIds), sql`${messages.id}`, lastIds.length)
        : [],
      directIds.length > 0
        ? selectMembers(
            ctx,
            and(inArray(roomMembers.roomId, directIds), ne(roomMembers.userId, userId)),
            roomsPerMemberMax,
          )
        : [],
      found.length > 0
        ? presentIn(
            ctx,
            found.map(({ room }) => room.id),
          )
        : new Map<string, number>(),
    ]);
    return {
      nextCursor: page.nextCursor,
      items: found.map(({ room, me, picture, unread, mentions }) => {
        const said = last.find(({ id: one }) => one === room.lastMessageId);
        return {
          ...toFacts(room, picture),
          seq: room.seq,
          with: others.find(({ roomId }) => roomId === room.id) ?? null,
          membership: toMembership(room, me),
          unread: { messages: unread, mentions },
          lastMessage: said ? toMessage(said, { userId, role: me.role }) : null,
          presentCount: present.get(room.id) ?? 0,
        };
      }),
    };
  },
});
