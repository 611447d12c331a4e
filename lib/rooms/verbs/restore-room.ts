import { and, eq, gt } from "drizzle-orm";
import { z } from "zod";
import { roomMembers, rooms } from "@/db/schema/rooms";
import { must } from "@/lib/kernel/fault";
import { asOwned } from "@/lib/kernel/owned";
import { verb } from "@/lib/kernel/verb";
import { appendEvent } from "../append-event";
import { roomView } from "../room-view";
import { RoomId, RoomView } from "../schema";

/** Brings a deleted room back, as long as its grace lasts. */
export const restoreRoom = verb({
  name: "rooms.restore",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.edit",
  input: z.strictObject({ id: RoomId }),
  output: RoomView,
  async run({ ctx, input }) {
    const [room] = await ctx.db
      .update(rooms)
      .set({ deletionDueAt: null, updatedAt: ctx.now() })
      .where(
        and(
          eq(rooms.id, input.id),
          eq(rooms.ownerId, ctx.actor.userId),
          // From then on it is being emptied.
          gt(rooms.deletionDueAt, ctx.now()),
        ),
      )
      .returning();
    must(room, "not_found", "rooms.not_found");
    const [me] = await ctx.db
      .select()
      .from(roomMembers)
      .where(and(eq(roomMembers.roomId, room.id), eq(roomMembers.userId, ctx.actor.userId)));
    must(me, "not_found", "rooms.not_found");
    const seq = await appendEvent(ctx, room, { kind: "room" });
    ctx.record({ type: "rooms.restored", subjectId: room.id, userId: me.userId, activity: true });
    return roomView(ctx, { room: asOwned({ ...room, seq }), me });
  },
});
