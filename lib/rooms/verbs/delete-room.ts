import { eq } from "drizzle-orm";
import { z } from "zod";
import { rooms } from "@/db/schema/rooms";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { verb } from "@/lib/kernel/verb";
import { appendEvent } from "../append-event";
import { enteredRoom, mustBeParty } from "../entered-room";
import { roomDeletionGraceS } from "../limits";
import { RoomId } from "../schema";

/** Closes a room for everybody. Its owner can bring it back for a week; then it is gone with all that was said. */
export const deleteRoom = verb({
  name: "rooms.delete",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.edit",
  input: z.strictObject({ id: RoomId }),
  output: Done,
  async run({ ctx, input }) {
    const { room, me } = await enteredRoom(ctx, input.id);
    mustBeParty(room);
    must(room.ownerId === me.userId, "forbidden", "rooms.not_allowed");
    await ctx.db
      .update(rooms)
      .set({ deletionDueAt: secondsFrom(ctx.now(), roomDeletionGraceS), updatedAt: ctx.now() })
      .where(eq(rooms.id, room.id));
    // The last thing that anybody hears of it.
    await appendEvent(ctx, room, { kind: "room" });
    ctx.record({ type: "rooms.deleted", subjectId: room.id, userId: me.userId, activity: true });
    return { done: true as const };
  },
});
