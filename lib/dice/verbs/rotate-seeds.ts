import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { roomSeeds } from "@/db/schema/dice";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom, mustBeMaster, mustBeOpen } from "@/lib/rooms/entered-room";
import { RoomId } from "@/lib/rooms/schema";
import { seedsPerRoomMax } from "../limits";
import { RoomDice } from "../schema";
import { currentSeeds } from "../seeds";

/** Puts new seeds in the place of those the room's dice fell from, which are revealed. */
export const rotateSeeds = verb({
  name: "rooms.rotate_seeds",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.rotate_seeds",
  input: z.strictObject({ id: RoomId }),
  output: RoomDice,
  async run({ ctx, input }) {
    const entered = await enteredRoom(ctx, input.id);
    mustBeMaster(entered);
    mustBeOpen(entered.room);
    const former = await ctx.db
      .update(roomSeeds)
      .set({ revealedAt: ctx.now() })
      .where(and(eq(roomSeeds.roomId, entered.room.id), isNull(roomSeeds.revealedAt)))
      .returning({ circle: roomSeeds.circle, number: roomSeeds.number });
    for (const { circle, number } of former) {
      must(number < seedsPerRoomMax, "conflict", "rooms.too_many_seeds", {
        params: { limit: seedsPerRoomMax },
      });
      await ctx.db.execute(
        sql`select insert_room_seed(${entered.room.id}, ${circle}, ${number + 1})`,
      );
    }
    return currentSeeds(ctx, entered.room, entered.me.role);
  },
});
