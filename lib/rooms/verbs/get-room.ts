import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom } from "../entered-room";
import { roomView } from "../room-view";
import { RoomId, RoomView } from "../schema";

export const getRoom = verb({
  name: "rooms.get",
  kind: "read",
  access: "person",
  scope: "rooms:read",
  themselves: true,
  rate: "rooms.read",
  input: z.strictObject({ id: RoomId }),
  output: RoomView,
  async run({ ctx, input }) {
    return roomView(ctx, await enteredRoom(ctx, input.id));
  },
});
