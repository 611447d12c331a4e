import { eq } from "drizzle-orm";
import { z } from "zod";
import { messagePins } from "@/db/schema/messages";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { appendEvent } from "../append-event";
import { enteredRoom, mustBeOpen } from "../entered-room";
import { messageInRoom, messageView } from "../message-in-room";
import { MessageId, MessageView } from "../message-schema";
import { isInCircle } from "../policy";
import { RoomId } from "../schema";

export const unpinMessage = verb({
  name: "rooms.unpin_message",
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
    await messageInRoom(ctx, entered, messageId);
    mustBeOpen(room);
    must(isInCircle(me.role, room.mayPin), "forbidden", "rooms.not_allowed");
    const gone = await ctx.db
      .delete(messagePins)
      .where(eq(messagePins.messageId, messageId))
      .returning({ messageId: messagePins.messageId });
    if (gone.length > 0)
      await appendEvent(ctx, room, { kind: "pin", messageId, data: { isPinned: false } });
    return messageView(ctx, entered, messageId);
  },
});
