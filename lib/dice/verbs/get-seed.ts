import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { roomSeeds } from "@/db/schema/dice";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom } from "@/lib/rooms/entered-room";
import { RoomId } from "@/lib/rooms/schema";
import { seedsPerRoomMax } from "../limits";
import { SeedView } from "../schema";
import { toSeedView } from "../seeds";
import { seedCircles } from "../terms";

/** One seed of the room; with the seed itself once another has taken its place. */
export const getSeed = verb({
  name: "rooms.get_seed",
  kind: "read",
  access: "person",
  scope: "rooms:read",
  themselves: true,
  rate: "rooms.read",
  input: z.strictObject({
    id: RoomId,
    circle: z.enum(seedCircles),
    number: z.coerce.number().int().min(1).max(seedsPerRoomMax),
  }),
  output: SeedView,
  async run({ ctx, input: { id, circle, number } }) {
    const { room, me } = await enteredRoom(ctx, id);
    const [row] = await ctx.db
      .select()
      .from(roomSeeds)
      .where(
        and(
          eq(roomSeeds.roomId, room.id),
          eq(roomSeeds.circle, circle),
          eq(roomSeeds.number, number),
        ),
      );
    must(row, "not_found", "rooms.seed_not_found");
    return toSeedView(row, me.role);
  },
});
