import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { rooms } from "@/db/schema/rooms";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { previewOf } from "../invitations";
import { RoomId, RoomPreview } from "../schema";

/** Who is inside a room that is open to anybody with its address. */
export const previewRoom = verb({
  name: "rooms.preview",
  kind: "read",
  access: "anyone",
  scope: "rooms:read",
  rate: "rooms.join",
  input: z.strictObject({ id: RoomId }),
  output: RoomPreview,
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
      );
    must(room, "not_found", "rooms.not_found");
    return previewOf(ctx, room);
  },
});
