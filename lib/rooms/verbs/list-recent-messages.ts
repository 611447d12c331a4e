import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom } from "../entered-room";
import { MessageStretch, stretchLimit } from "../message-schema";
import { readStretch } from "../read-stretch";
import { RoomId } from "../schema";

/** The newest messages of a room: what a page shows first. */
export const listRecentMessages = verb({
  name: "rooms.list_recent_messages",
  kind: "read",
  access: "person",
  scope: "rooms:read",
  themselves: true,
  rate: "rooms.read",
  input: z.strictObject({ id: RoomId, limit: stretchLimit }),
  output: MessageStretch,
  async run({ ctx, input }) {
    return readStretch(ctx, await enteredRoom(ctx, input.id), {}, input.limit);
  },
});
