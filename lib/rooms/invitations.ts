import { and, eq, gt, isNull, or, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { roomBans, roomInvitations, roomMembers, rooms } from "@/db/schema/rooms";
import { users } from "@/db/schema/users";
import { imageView } from "@/lib/files/image-view";
import { isMember, isPerson, type PersonActor } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import type { RoomRow } from "./entered-room";
import { nameInRoom } from "./name-in-room";
import { pictureOf } from "./room-view";
import type { InvitationPreview, RoomPreview } from "./schema";
import { selectMembers } from "./select-members";

export type InvitationRow = typeof roomInvitations.$inferSelect;

const membersPreviewed = 12;

/** What holds for every invitation that can still be taken. */
export function isOpenInvitation(now: Date): SQL | undefined {
  return and(
    isNull(roomInvitations.revokedAt),
    isNull(roomInvitations.declinedAt),
    gt(roomInvitations.expiresAt, now),
    or(isNull(roomInvitations.usesMax), sql`${roomInvitations.uses} < ${roomInvitations.usesMax}`),
  );
}

/** @throws Fault gone `rooms.invitation_over` */
export function mustBeOpenInvitation(invitation: InvitationRow, now: Date): void {
  const { revokedAt, declinedAt, expiresAt, usesMax, uses } = invitation;
  const isOver =
    revokedAt || declinedAt || expiresAt <= now || (usesMax !== null && uses >= usesMax);
  must(!isOver, "gone", "rooms.invitation_over");
}

/** An invitation to one person is nobody else's to see. */
function isFor(ctx: Ctx, { invitedUserId }: InvitationRow): boolean {
  return invitedUserId === null || (isPerson(ctx.actor) && ctx.actor.userId === invitedUserId);
}

export async function invitationWhere(ctx: Ctx, where: SQL): Promise<InvitationRow> {
  const query = ctx.db.select().from(roomInvitations).where(where);
  const [found] = await (ctx.db === ctx.runtime.db ? query : query.for("update"));
  must(found && isFor(ctx, found), "not_found", "rooms.invitation_not_found");
  return found;
}

/** @throws Fault forbidden `rooms.not_for_guests`, `rooms.banned` */
export async function assertMayJoin(ctx: Ctx<PersonActor>, room: RoomRow): Promise<void> {
  must(room.takesGuests || isMember(ctx.actor), "forbidden", "rooms.not_for_guests");
  const [ban] = await ctx.db
    .select({ userId: roomBans.userId })
    .from(roomBans)
    .where(and(eq(roomBans.roomId, room.id), eq(roomBans.userId, ctx.actor.userId)));
  must(!ban, "forbidden", "rooms.banned");
}

/** What somebody sees of a room before they join. */
export async function previewOf(ctx: Ctx, room: RoomRow): Promise<z.input<typeof RoomPreview>> {
  const inside = await selectMembers(ctx, eq(roomMembers.roomId, room.id), membersPreviewed);
  const picture = await pictureOf(ctx, room);
  return {
    id: room.id,
    kind: room.kind,
    name: room.name,
    description: room.description,
    picture: picture ? imageView(picture, false) : null,
    takesGuests: room.takesGuests,
    memberCount: room.memberCount,
    members: inside.map(({ name, handle, avatar, role, character }) => ({
      name,
      handle,
      avatar,
      role,
      character,
    })),
  };
}

/** @throws Fault gone `rooms.invitation_over` where the room is being deleted */
export async function roomOfInvitation(ctx: Ctx, id: Id<"room">): Promise<RoomRow> {
  const query = ctx.db.select().from(rooms).where(eq(rooms.id, id));
  const [room] = await (ctx.db === ctx.runtime.db ? query : query.for("no key update"));
  must(room && room.deletionDueAt === null, "gone", "rooms.invitation_over");
  return room;
}

export async function previewInvitationOf(
  ctx: Ctx,
  invitation: InvitationRow,
): Promise<z.input<typeof InvitationPreview>> {
  const room = await roomOfInvitation(ctx, invitation.roomId);
  const [by] = invitation.createdBy
    ? await ctx.db
        .select({ name: nameInRoom(users), handle: users.handle })
        .from(users)
        .where(eq(users.id, invitation.createdBy))
    : [];
  const [me] = isPerson(ctx.actor)
    ? await ctx.db
        .select({ userId: roomMembers.userId })
        .from(roomMembers)
        .where(and(eq(roomMembers.roomId, room.id), eq(roomMembers.userId, ctx.actor.userId)))
    : [];
  return {
    room: await previewOf(ctx, room),
    role: invitation.role,
    invitedBy: by ?? null,
    expiresAt: invitation.expiresAt,
    isMember: me !== undefined,
  };
}
