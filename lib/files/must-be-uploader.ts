import { and, eq, isNull } from "drizzle-orm";
import { roomMembers, rooms } from "@/db/schema/rooms";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";

/**
 * Only who is in a room brings files into it; whether their role may send them the room asks when it is given one.
 *
 * @throws Fault not_found `files.not_found`
 */
export async function mustBeUploader(
  ctx: Ctx,
  roomId: Id<"room">,
  userId: Id<"user">,
): Promise<void> {
  const [member] = await ctx.db
    .select({ userId: roomMembers.userId })
    .from(roomMembers)
    .innerJoin(rooms, eq(rooms.id, roomMembers.roomId))
    .where(
      and(
        eq(roomMembers.roomId, roomId),
        eq(roomMembers.userId, userId),
        isNull(rooms.deletionDueAt),
        isNull(rooms.archivedAt),
      ),
    );
  must(member, "not_found", "files.not_found");
}
