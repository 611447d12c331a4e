import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { roomBans } from "@/db/schema/rooms";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom, mustBeMaster } from "../entered-room";
import { PersonId, RoomId } from "../schema";

/** Lets somebody who was banned come back by an invitation. */
export const liftBan = verb({
  name: "rooms.lift_ban",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.edit",
  input: z.strictObject({ id: RoomId, userId: PersonId }),
  output: Done,
  async run({ ctx, input: { id, userId } }) {
    const entered = await enteredRoom(ctx, id);
    mustBeMaster(entered);
    const lifted = await ctx.db
      .delete(roomBans)
      .where(and(eq(roomBans.roomId, entered.room.id), eq(roomBans.userId, userId)))
      .returning({ userId: roomBans.userId });
    must(lifted.length > 0, "not_found", "rooms.member_not_found");
    return { done: true as const };
  },
});
