import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom } from "@/lib/rooms/entered-room";
import { RoomId } from "@/lib/rooms/schema";
import { RoomDice } from "../schema";
import { currentSeeds } from "../seeds";

/** The hashes of what the room's dice fall from now: known before the roll, so that nobody can choose what it shows. */
export const getDice = verb({
  name: "rooms.get_dice",
  kind: "read",
  access: "person",
  scope: "rooms:read",
  themselves: true,
  rate: "rooms.read",
  input: z.strictObject({ id: RoomId }),
  output: RoomDice,
  async run({ ctx, input }) {
    const { room, me } = await enteredRoom(ctx, input.id);
    return currentSeeds(ctx, room, me.role);
  },
});
