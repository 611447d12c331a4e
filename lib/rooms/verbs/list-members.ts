import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { roomMembers } from "@/db/schema/rooms";
import { decodeCursor, pageInput, toPage } from "@/lib/kernel/cursor";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom } from "../entered-room";
import { MemberPage, RoomId } from "../schema";
import { selectMembers } from "../select-members";

/** Who is in the room, in the order of their coming. */
export const listMembers = verb({
  name: "rooms.list_members",
  kind: "read",
  access: "person",
  scope: "rooms:read",
  themselves: true,
  rate: "rooms.read",
  input: z.strictObject({ id: RoomId, ...pageInput }),
  output: MemberPage,
  async run({ ctx, input }) {
    const { room } = await enteredRoom(ctx, input.id);
    const [at, id] = input.cursor ? decodeCursor(input.cursor, ["instant", "text"]) : [];
    const after = input.cursor
      ? sql`(${roomMembers.joinedAt}, ${roomMembers.userId}) > (${at}::timestamptz, ${id}::text)`
      : undefined;
    const rows = await selectMembers(
      ctx,
      and(eq(roomMembers.roomId, room.id), after),
      input.limit + 1,
    );
    return toPage(rows, input.limit, (row) => [row.joinedAt.toISOString(), row.userId]);
  },
});
