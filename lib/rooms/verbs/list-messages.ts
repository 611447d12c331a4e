import { z } from "zod";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom } from "../entered-room";
import { MessageStretch, Seq, stretchLimit } from "../message-schema";
import { readStretch } from "../read-stretch";
import { RoomId } from "../schema";

/** Messages of a room before, after or around a place in it; the newest where none is named. */
export const listMessages = verb({
  name: "rooms.list_messages",
  kind: "read",
  access: "person",
  scope: "rooms:read",
  themselves: true,
  rate: "rooms.read",
  input: z.strictObject({
    id: RoomId,
    before: Seq.optional().describe("Older than this `seq`"),
    after: Seq.optional().describe("Newer than this `seq`"),
    around: Seq.optional().describe("On both sides of this `seq`"),
    limit: stretchLimit,
  }),
  output: MessageStretch,
  async run({ ctx, input: { id, limit, ...where } }) {
    const named = Object.values(where).filter((place) => place !== undefined).length;
    must(named <= 1, "invalid", "request.invalid", {
      fields: [{ path: "around", code: "not_allowed" }],
    });
    return readStretch(ctx, await enteredRoom(ctx, id), where, limit);
  },
});
