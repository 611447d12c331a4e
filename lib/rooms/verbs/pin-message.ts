import { count, eq } from "drizzle-orm";
import { z } from "zod";
import { messagePins } from "@/db/schema/messages";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { appendEvent } from "../append-event";
import { enteredRoom, mustBeOpen } from "../entered-room";
import { pinsPerRoomMax } from "../limits";
import { messageInRoom, messageView } from "../message-in-room";
import { MessageId, MessageView } from "../message-schema";
import { isInCircle } from "../policy";
import { RoomId } from "../schema";

/** Pins a message, so that everybody finds it again. */
export const pinMessage = verb({
  name: "rooms.pin_message",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.edit",
  input: z.strictObject({ id: RoomId, messageId: MessageId }),
  output: MessageView,
  async run({ ctx, input: { id, messageId } }) {
    const entered = await enteredRoom(ctx, id);
    const { room, me } = entered;
    const message = await messageInRoom(ctx, entered, messageId);
    mustBeOpen(room);
    must(isInCircle(me.role, room.mayPin), "forbidden", "rooms.not_allowed");
    must(message.deletedAt === null, "not_found", "rooms.message_not_found");
    const [pinned] = await ctx.db
      .select({ pins: count() })
      .from(messagePins)
      .where(eq(messagePins.roomId, room.id));
    const [made] = await ctx.db
      .insert(messagePins)
      .values({ messageId, roomId: room.id, createdAt: ctx.now() })
      .onConflictDoNothing()
      .returning({ messageId: messagePins.messageId });
    must(!made || (pinned?.pins ?? 0) < pinsPerRoomMax, "conflict", "rooms.too_many_pins", {
      params: { limit: pinsPerRoomMax },
    });
    if (made) await appendEvent(ctx, room, { kind: "pin", messageId, data: { isPinned: true } });
    return messageView(ctx, entered, messageId);
  },
});
