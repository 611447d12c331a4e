import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { messagePins, messages } from "@/db/schema/messages";
import { decodeCursor, pageInput, pageOf, toPage } from "@/lib/kernel/cursor";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom } from "../entered-room";
import { MessageView } from "../message-schema";
import { RoomId } from "../schema";
import { selectMessages, toMessage } from "../select-messages";

/** The pinned messages of a room, the one that was said last first. */
export const listPins = verb({
  name: "rooms.list_pins",
  kind: "read",
  access: "person",
  scope: "rooms:read",
  themselves: true,
  rate: "rooms.read",
  input: z.strictObject({ id: RoomId, ...pageInput }),
  output: pageOf(MessageView).meta({ id: "MessagePage" }),
  async run({ ctx, input }) {
    const { room, me } = await enteredRoom(ctx, input.id);
    const before = input.cursor ? Number(decodeCursor(input.cursor, ["number"])[0]) : undefined;
    // At most a hundred are pinned.
    const rows = await selectMessages(
      ctx,
      and(
        eq(messages.roomId, room.id),
        sql`${messages.id} in (select message_id from ${messagePins} as pinned where pinned.room_id = ${room.id})`,
        before === undefined ? undefined : sql`${messages.seq} < ${before}`,
      ),
      sql`${messages.seq} desc`,
      input.limit + 1,
    );
    const page = toPage(rows, input.limit, ({ seq }) => [seq]);
    const reader = { userId: me.userId, role: me.role };
    return { ...page, items: page.items.map((row) => toMessage(row, reader)) };
  },
});
