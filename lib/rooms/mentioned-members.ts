import { and, eq, inArray } from "drizzle-orm";
import { roomMembers } from "@/db/schema/rooms";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import type { RoomRow } from "./entered-room";

/** Of these ids, those of members. */
export async function mentionedMembers(
  ctx: Ctx,
  room: Pick<RoomRow, "id">,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db
    .select({ userId: roomMembers.userId })
    .from(roomMembers)
    .where(and(eq(roomMembers.roomId, room.id), inArray(roomMembers.userId, ids as Id<"user">[])));
  return rows.map(({ userId }) => userId);
}
