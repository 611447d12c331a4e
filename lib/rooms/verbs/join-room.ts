import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { rooms } from "@/db/schema/rooms";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { join } from "../join";
import { RoomId, RoomView } from "../schema";

/** Joins a room that is open to anybody with its address. */
export const joinRoom = verb({
  name: "rooms.join",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.join",
  input: z.strictObject({ id: RoomId }),
  output: RoomView,
  async run({ ctx, input }) {
    const [room] = await ctx.db
      .select()
      .from(rooms)
      .where(
        and(
          eq(rooms.id, input.id),
          eq(rooms.kind, "open"),
          isNull(rooms.deletionDueAt),
          isNull(rooms.archivedAt),
        ),
      )
      .for("no key update");
    must(room, "not_found", "rooms.not_found");
    return (await join(ctx, room, "player")).room;
  },
});
