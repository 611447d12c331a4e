import { z } from "zod";
import { UploadId } from "@/lib/files/schema";
import { must } from "@/lib/kernel/fault";
import { newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom, enteredRoomToRead } from "../entered-room";
import { mentionsMax } from "../limits";
import { mentionedMembers } from "../mentioned-members";
import { ClientId, MessageId, MessageText, MessageView } from "../message-schema";
import { postMessage } from "../post-message";
import { RoomId } from "../schema";
import { takeRoomToken } from "../take-room-token";

/** Says something in a room, exactly once for each `clientId`: sent again, it is the same message. */
export const sendMessage = verb({
  name: "rooms.send_message",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.send",
  input: z.strictObject({
    id: RoomId,
    clientId: ClientId.optional(),
    text: MessageText.default(""),
    fileId: UploadId.optional().describe("A finished upload of yours for this room"),
    replyTo: MessageId.optional().describe("The message that this one answers"),
    mentions: z
      .array(z.string().max(40))
      .max(mentionsMax)
      .default([])
      .describe("Ids of members whom the text names; others are left out"),
  }),
  output: MessageView,
  async run({ ctx, input: { id, clientId, text, fileId, replyTo, mentions } }) {
    must(text !== "" || fileId, "invalid", "request.invalid", {
      fields: [{ path: "text", code: "required" }],
    });
    // A stranger must not use up what the members may send.
    await enteredRoomToRead(ctx, id);
    await takeRoomToken(ctx, id);
    const entered = await enteredRoom(ctx, id);
    return postMessage(ctx, entered, {
      clientId: clientId ?? newId("message"),
      kind: "text",
      text,
      ...(fileId ? { fileId } : {}),
      mentions: await mentionedMembers(ctx, entered.room, mentions),
      ...(replyTo ? { replyToId: replyTo } : {}),
    });
  },
});
