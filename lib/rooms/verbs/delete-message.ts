import { eq } from "drizzle-orm";
import { z } from "zod";
import { messageEdits, messagePins, messageReactions, messages } from "@/db/schema/messages";
import { detachUpload } from "@/lib/files/attach-upload";
import { must } from "@/lib/kernel/fault";
import { isId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { appendEvent } from "../append-event";
import { enteredRoom } from "../entered-room";
import { messageInRoom, messageView } from "../message-in-room";
import { MessageId, MessageView } from "../message-schema";
import { RoomId } from "../schema";

/** Deletes a message: its sender their own, a game master any. Text, file and former wordings go; its place stays. */
export const deleteMessage = verb({
  name: "rooms.delete_message",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.send",
  input: z.strictObject({ id: RoomId, messageId: MessageId }),
  output: MessageView,
  async run({ ctx, input: { id, messageId } }) {
    const entered = await enteredRoom(ctx, id);
    const { room, me } = entered;
    const message = await messageInRoom(ctx, entered, messageId);
    const mayDelete = message.senderId === me.userId || me.role === "game_master";
    must(mayDelete && message.kind !== "system", "forbidden", "rooms.not_allowed");
    if (message.deletedAt) return messageView(ctx, entered, messageId);
    await ctx.db
      .update(messages)
      .set({
        text: "",
        textFolded: "",
        meta: null,
        file: null,
        fileId: null,
        playing: null,
        mentions: [],
        replyToId: null,
        deletedAt: ctx.now(),
      })
      .where(eq(messages.id, messageId));
    const fileId = message.fileId;
    if (fileId && isId("upload", fileId)) await detachUpload(ctx, fileId);
    await ctx.db.delete(messageEdits).where(eq(messageEdits.messageId, messageId));
    await ctx.db.delete(messageReactions).where(eq(messageReactions.messageId, messageId));
    await ctx.db.delete(messagePins).where(eq(messagePins.messageId, messageId));
    await appendEvent(ctx, room, { kind: "delete", messageId });
    return messageView(ctx, entered, messageId);
  },
});
