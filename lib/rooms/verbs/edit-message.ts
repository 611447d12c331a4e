import { count, eq } from "drizzle-orm";
import { z } from "zod";
import { messageEdits, messages } from "@/db/schema/messages";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { appendEvent } from "../append-event";
import { enteredRoom, mustBeOpen } from "../entered-room";
import { editsPerMessageMax, mentionsMax } from "../limits";
import { mentionedMembers } from "../mentioned-members";
import { messageInRoom, messageView } from "../message-in-room";
import { MessageId, MessageText, MessageView } from "../message-schema";
import { isInCircle } from "../policy";
import { RoomId } from "../schema";
import { searchKeyOfText } from "../search-key-of-text";

/** Changes one's own text. What it said before stays for the game masters. */
export const editMessage = verb({
  name: "rooms.edit_message",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.send",
  input: z.strictObject({
    id: RoomId,
    messageId: MessageId,
    text: MessageText,
    mentions: z.array(z.string().max(40)).max(mentionsMax).default([]),
  }),
  output: MessageView,
  async run({ ctx, input: { id, messageId, text, mentions } }) {
    const entered = await enteredRoom(ctx, id);
    const { room, me } = entered;
    const message = await messageInRoom(ctx, entered, messageId);
    mustBeOpen(room);
    must(isInCircle(me.role, room.mayPost), "forbidden", "rooms.not_allowed");
    const isText = message.kind !== "roll" && message.kind !== "system";
    const isOwn = message.senderId === me.userId && message.deletedAt === null;
    must(isText && isOwn, "conflict", "rooms.not_editable");
    must(text !== "" || message.fileId, "invalid", "request.invalid", {
      fields: [{ path: "text", code: "required" }],
    });
    if (text === message.text) return messageView(ctx, entered, messageId);
    const [edits] = await ctx.db
      .select({ kept: count() })
      .from(messageEdits)
      .where(eq(messageEdits.messageId, messageId));
    const version = (edits?.kept ?? 0) + 1;
    if (version <= editsPerMessageMax)
      await ctx.db
        .insert(messageEdits)
        .values({ messageId, version, text: message.text, createdAt: ctx.now() });
    await ctx.db
      .update(messages)
      .set({
        text,
        textFolded: message.audience === "everybody" ? searchKeyOfText(text) : "",
        mentions: await mentionedMembers(ctx, room, mentions),
        editedAt: ctx.now(),
      })
      .where(eq(messages.id, messageId));
    await appendEvent(ctx, room, { kind: "edit", messageId });
    return messageView(ctx, entered, messageId);
  },
});
