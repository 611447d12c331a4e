import { and, count, eq, isNull, ne, or, sql } from "drizzle-orm";
import { roomMembers, rooms } from "@/db/schema/rooms";
import { isMember, type PersonActor } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { lockForQuota } from "@/lib/platform/lock-for-quota";
import { appendEvent } from "./append-event";
import type { MemberRow, RoomRow } from "./entered-room";
import { membersPerRoomMax, roomsPerGuestMax, roomsPerMemberMax } from "./limits";
import type { MemberChange, RoomRole } from "./terms";

/**
 * Counts the caller's rooms, one act at a time. Those between two that others began are left out, or strangers could use
 * the whole quota up.
 *
 * @throws Fault conflict `rooms.too_many`
 */
export async function assertRoomQuota(ctx: Ctx<PersonActor>): Promise<void> {
  const { userId } = ctx.actor;
  const limit = isMember(ctx.actor) ? roomsPerMemberMax : roomsPerGuestMax;
  await lockForQuota(ctx, "rooms", userId);
  const [found] = await ctx.db
    .select({ rooms: count() })
    .from(roomMembers)
    .innerJoin(rooms, and(eq(rooms.id, roomMembers.roomId), isNull(rooms.deletionDueAt)))
    .where(
      and(eq(roomMembers.userId, userId), or(ne(rooms.kind, "direct"), eq(rooms.ownerId, userId))),
    );
  must((found?.rooms ?? 0) < limit, "conflict", "rooms.too_many", { params: { limit } });
}

/** Tells the room of a membership that began, changed or ended. */
export async function announceMember(
  ctx: Ctx,
  room: Pick<RoomRow, "id">,
  userId: Id<"user">,
  change: MemberChange,
): Promise<number> {
  return appendEvent(ctx, room, { kind: "member", userId, data: { change } });
}

/**
 * Lets somebody into a room that the transaction has locked. What was said before counts as read.
 *
 * @throws Fault conflict `rooms.full`
 */
export async function addMember(
  ctx: Ctx,
  room: RoomRow,
  userId: Id<"user">,
  role: RoomRole,
): Promise<MemberRow> {
  must(room.memberCount < membersPerRoomMax, "conflict", "rooms.full", {
    params: { limit: membersPerRoomMax },
  });
  const [made] = await ctx.db
    .insert(roomMembers)
    .values({ roomId: room.id, userId, role, readSeq: room.seq, joinedAt: ctx.now() })
    .returning();
  must(made, "unavailable", "request.unexpected");
  await countMembers(ctx, room.id, 1);
  await announceMember(ctx, room, userId, "joined");
  return made;
}

/** Takes a membership away; from the commit on nothing more of the room reaches them, on any instance. */
export async function endMembership(
  ctx: Ctx,
  room: Pick<RoomRow, "id">,
  userId: Id<"user">,
  change: "left" | "removed" | "banned",
): Promise<void> {
  const ended = await ctx.db
    .delete(roomMembers)
    .where(and(eq(roomMembers.roomId, room.id), eq(roomMembers.userId, userId)))
    .returning({ userId: roomMembers.userId });
  if (ended.length === 0) return;
  await countMembers(ctx, room.id, -1);
  await announceMember(ctx, room, userId, change);
}

async function countMembers(ctx: Ctx, id: Id<"room">, by: 1 | -1): Promise<void> {
  await ctx.db
    .update(rooms)
    .set({ memberCount: sql`${rooms.memberCount} + ${by}` })
    .where(eq(rooms.id, id));
}
