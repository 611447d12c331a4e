import { eq } from "drizzle-orm";
import { z } from "zod";
import { rooms } from "@/db/schema/rooms";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom } from "../entered-room";
import { roomDeletionGraceS } from "../limits";
import { memberOf } from "../member-of";
import { endMembership } from "../memberships";
import { postSystemMessage } from "../post-system-message";
import { RoomId } from "../schema";

/** Leaves a room. Whoever leaves last closes it; an owner hands it on before they leave others behind. */
export const leaveRoom = verb({
  name: "rooms.leave",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.edit",
  input: z.strictObject({ id: RoomId }),
  output: Done,
  async run({ ctx, input }) {
    const { room, me } = await enteredRoom(ctx, input.id);
    const isLast = room.memberCount <= 1;
    must(
      isLast || room.ownerId !== me.userId || room.kind === "direct",
      "conflict",
      "rooms.owner_stays",
    );
    const { name } = await memberOf(ctx, room, me.userId);
    if (room.kind !== "direct")
      await postSystemMessage(ctx, room, "left", { userId: me.userId, name });
    await endMembership(ctx, room, me.userId, "left");
    if (isLast)
      await ctx.db
        .update(rooms)
        .set({ deletionDueAt: secondsFrom(ctx.now(), roomDeletionGraceS), directKey: null })
        .where(eq(rooms.id, room.id));
    ctx.record({ type: "rooms.left", subjectId: room.id, userId: me.userId });
    return { done: true as const };
  },
});
