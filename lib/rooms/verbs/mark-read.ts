import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { roomMembers } from "@/db/schema/rooms";
import { verb } from "@/lib/kernel/verb";
import { enteredRoomToRead } from "../entered-room";
import { Seq } from "../message-schema";
import { RoomId } from "../schema";
import { signalRoom } from "../signal-room";

/** Says up to where the caller has read; a place further back marks what follows as unread. */
export const markRead = verb({
  name: "rooms.mark_read",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.react",
  input: z.strictObject({ id: RoomId, seq: Seq }),
  output: z.object({ readSeq: z.int() }),
  async run({ ctx, input: { id, seq } }) {
    const { room, me } = await enteredRoomToRead(ctx, id);
    const readSeq = Math.min(seq, room.seq);
    if (readSeq === me.readSeq) return { readSeq };
    await ctx.db
      .update(roomMembers)
      .set({ readSeq })
      .where(and(eq(roomMembers.roomId, room.id), eq(roomMembers.userId, me.userId)));
    await signalRoom(ctx, { type: "read", room: room.id, userId: me.userId, seq: readSeq });
    return { readSeq };
  },
});
