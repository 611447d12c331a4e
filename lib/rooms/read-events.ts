import { and, asc, eq, gt, inArray } from "drizzle-orm";
import type { z } from "zod";
import { messages, type RoomEventKind, roomEvents } from "@/db/schema/messages";
import { roomMembers, rooms } from "@/db/schema/rooms";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import type { EventView } from "./frames";
import { pictureOf, toFacts } from "./room-view";
import type { RoomFacts } from "./schema";
import { selectMembers } from "./select-members";
import { type MessageLine, type Reader, selectMessages, toMessage } from "./select-messages";
import type { MemberChange } from "./terms";

type MemberData = Awaited<ReturnType<typeof selectMembers>>[number];

/** An event with all that it is made of, before it is known who is to see it. */
export type StreamEvent = {
  room: Id<"room">;
  seq: number;
  at: Date;
  kind: RoomEventKind;
  userId: Id<"user"> | null;
  data: Record<string, unknown> | null;
  message: MessageLine | null;
  member: MemberData | null;
  facts: z.input<typeof RoomFacts> | null;
};

/**
 * Events of a room after a place, in their order. Each carries what it is about as that stands now: whoever reads all of
 * them ends where everybody is. A few questions, whatever their number.
 */
export async function readEvents(
  ctx: Pick<Ctx, "db">,
  roomId: Id<"room">,
  after: number,
  most: number,
): Promise<StreamEvent[]> {
  const rows = await ctx.db
    .select()
    .from(roomEvents)
    .where(and(eq(roomEvents.roomId, roomId), gt(roomEvents.seq, after)))
    .orderBy(asc(roomEvents.seq))
    .limit(most);
  const messageIds = [...new Set(rows.flatMap(({ messageId }) => (messageId ? [messageId] : [])))];
  const userIds = [...new Set(rows.flatMap(({ userId }) => (userId ? [userId] : [])))];
  const [lines, members, facts] = await Promise.all([
    messageIds.length > 0
      ? selectMessages(ctx, inArray(messages.id, messageIds), asc(messages.seq), messageIds.length)
      : [],
    userIds.length > 0
      ? selectMembers(
          ctx,
          and(eq(roomMembers.roomId, roomId), inArray(roomMembers.userId, userIds)),
          userIds.length,
        )
      : [],
    rows.some(({ kind }) => kind === "room") ? factsOf(ctx, roomId) : null,
  ]);
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  const memberOf = new Map(members.map((member) => [member.userId, member]));
  return rows.map(({ seq, kind, messageId, userId, data, createdAt }) => ({
    room: roomId,
    seq,
    at: createdAt,
    kind,
    userId,
    data,
    message: messageId ? (lineOf.get(messageId) ?? null) : null,
    member: userId ? (memberOf.get(userId) ?? null) : null,
    facts: kind === "room" ? facts : null,
  }));
}

async function factsOf(ctx: Pick<Ctx, "db">, roomId: Id<"room">) {
  const [room] = await ctx.db.select().from(rooms).where(eq(rooms.id, roomId));
  return room ? toFacts(room, await pictureOf(ctx, room)) : null;
}

/** The event as a reader is shown it; null where what it was about is not kept any more. */
export function toEvent(event: StreamEvent, reader: Reader): z.input<typeof EventView> | null {
  const { room, seq, at, kind, message } = event;
  const place = { room, seq, at };
  switch (kind) {
    case "message":
    case "edit":
    case "delete":
      return message && { type: kind, ...place, message: toMessage(message, reader) };
    case "reaction":
      return (
        message && {
          type: kind,
          ...place,
          messageId: message.id,
          reactions: toMessage(message, reader).reactions,
        }
      );
    case "pin":
      return (
        message && {
          type: kind,
          ...place,
          messageId: message.id,
          isPinned: event.data?.isPinned === true,
        }
      );
    case "member":
      return {
        type: kind,
        ...place,
        change: event.data?.change as MemberChange,
        userId: event.userId ?? "",
        member: event.member,
      };
    case "room":
      return event.facts && { type: kind, ...place, facts: event.facts };
  }
}
