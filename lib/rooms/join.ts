import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { roomMembers, rooms } from "@/db/schema/rooms";
import type { PersonActor } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { asOwned } from "@/lib/kernel/owned";
import type { RoomRow } from "./entered-room";
import { assertMayJoin } from "./invitations";
import { memberOf } from "./member-of";
import { addMember, assertRoomQuota } from "./memberships";
import { postSystemMessage } from "./post-system-message";
import { roomView } from "./room-view";
import type { RoomView } from "./schema";
import type { RoomRole } from "./terms";

/** Makes the caller a member of a room that the transaction has locked. Whoever is one already stays as they are. */
export async function join(
  ctx: Ctx<PersonActor>,
  room: RoomRow,
  role: RoomRole,
): Promise<{ room: z.input<typeof RoomView>; isNew: boolean }> {
  const { userId } = ctx.actor;
  const [there] = await ctx.db
    .select()
    .from(roomMembers)
    .where(and(eq(roomMembers.roomId, room.id), eq(roomMembers.userId, userId)));
  if (there) return { room: await roomView(ctx, { room: asOwned(room), me: there }), isNew: false };
  await assertMayJoin(ctx, room);
  await assertRoomQuota(ctx);
  const me = await addMember(ctx, room, userId, role);
  const { name } = await memberOf(ctx, room, userId);
  await postSystemMessage(ctx, room, "joined", { userId, name });
  ctx.record({ type: "rooms.joined", subjectId: room.id, userId });
  const [kept] = await ctx.db.select().from(rooms).where(eq(rooms.id, room.id));
  must(kept, "unavailable", "request.unexpected");
  return { room: await roomView(ctx, { room: asOwned(kept), me }), isNew: true };
}
