import { and, eq, isNull } from "drizzle-orm";
import { roomMembers, rooms } from "@/db/schema/rooms";
import type { PersonActor } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { asOwned, type Owned } from "@/lib/kernel/owned";

export type RoomRow = typeof rooms.$inferSelect;
export type MemberRow = typeof roomMembers.$inferSelect;
/** A room with the membership that lets the caller in. In a write it is locked until the transaction ends. */
export type Entered = { room: Owned<RoomRow>; me: MemberRow };

const alive = (id: Id<"room">) => and(eq(rooms.id, id), isNull(rooms.deletionDueAt));
const mine = (id: Id<"room">, { actor }: Ctx<PersonActor>) =>
  and(eq(roomMembers.roomId, id), eq(roomMembers.userId, actor.userId));

/**
 * The room if the caller is in it, without a lock: for reads, and for what changes the caller's own membership alone.
 *
 * @throws Fault not_found `rooms.not_found`: what you may not see does not exist
 */
export async function enteredRoomToRead(ctx: Ctx<PersonActor>, id: Id<"room">): Promise<Entered> {
  const [found] = await ctx.db
    .select({ room: rooms, me: roomMembers })
    .from(rooms)
    .innerJoin(roomMembers, mine(id, ctx))
    .where(alive(id));
  must(found, "not_found", "rooms.not_found");
  return { room: asOwned(found.room), me: found.me };
}

/**
 * The room if the caller is in it. In a write the room is locked first and the membership read after, so that nobody who
 * was removed meanwhile does one thing more, and events of a room follow each other.
 *
 * @throws Fault not_found `rooms.not_found`: what you may not see does not exist
 */
export async function enteredRoom(ctx: Ctx<PersonActor>, id: Id<"room">): Promise<Entered> {
  if (ctx.db === ctx.runtime.db) return enteredRoomToRead(ctx, id);
  const [room] = await ctx.db.select().from(rooms).where(alive(id)).for("no key update");
  const [me] = room ? await ctx.db.select().from(roomMembers).where(mine(id, ctx)) : [];
  must(room && me, "not_found", "rooms.not_found");
  return { room: asOwned(room), me };
}

/** @throws Fault conflict `rooms.archived` */
export function mustBeOpen(room: RoomRow): void {
  must(room.archivedAt === null, "conflict", "rooms.archived");
}

/** @throws Fault forbidden `rooms.not_allowed` where the caller is no game master of the room */
export function mustBeMaster({ me }: Entered): void {
  must(me.role === "game_master", "forbidden", "rooms.not_allowed");
}

/** @throws Fault conflict `rooms.direct_stays` */
export function mustBeParty(room: RoomRow): void {
  must(room.kind !== "direct", "conflict", "rooms.direct_stays");
}
