import { and, eq } from "drizzle-orm";
import { roomMembers } from "@/db/schema/rooms";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import type { RoomRow } from "./entered-room";
import { selectMembers } from "./select-members";

/** @throws Fault not_found `rooms.member_not_found` */
export async function memberOf(ctx: Ctx, room: Pick<RoomRow, "id">, userId: Id<"user">) {
  const [member] = await selectMembers(
    ctx,
    and(eq(roomMembers.roomId, room.id), eq(roomMembers.userId, userId)),
    1,
  );
  must(member, "not_found", "rooms.member_not_found");
  return member;
}
