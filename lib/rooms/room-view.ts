import { and, eq, isNull, ne } from "drizzle-orm";
import type { z } from "zod";
import { files } from "@/db/schema/files";
import { roomMembers } from "@/db/schema/rooms";
import { imageView } from "@/lib/files/image-view";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Entered, MemberRow, RoomRow } from "./entered-room";
import { isInCircle } from "./policy";
import type { MembershipView, RoomFacts, RoomView } from "./schema";
import { selectMembers } from "./select-members";

type FileRow = typeof files.$inferSelect;

/** What everybody in the room is shown of it. */
export function toFacts(room: RoomRow, picture: FileRow | null): z.input<typeof RoomFacts> {
  const { id, kind, name, description, ownerId, mayPost, mayUpload, mayInvite, mayPin } = room;
  const { takesGuests, retentionDays, memberCount, version, archivedAt, deletionDueAt } = room;
  return {
    id,
    kind,
    name,
    description,
    ownerId,
    mayPost,
    mayUpload,
    mayInvite,
    mayPin,
    takesGuests,
    retentionDays,
    memberCount,
    version,
    archivedAt,
    deletionDueAt,
    picture: picture ? imageView(picture, false) : null,
    createdAt: room.createdAt,
    updatedAt: room.updatedAt,
  };
}

export function toMembership(room: RoomRow, me: MemberRow): z.input<typeof MembershipView> {
  const isOpen = room.archivedAt === null;
  const isParty = room.kind !== "direct";
  return {
    role: me.role,
    isOwner: room.ownerId === me.userId,
    involvement: me.involvement,
    mutedUntil: me.mutedUntil,
    characterId: me.characterId,
    readSeq: me.readSeq,
    may: {
      post: isOpen && isInCircle(me.role, room.mayPost),
      upload: isOpen && isInCircle(me.role, room.mayUpload),
      invite: isOpen && isParty && isInCircle(me.role, room.mayInvite),
      pin: isOpen && isInCircle(me.role, room.mayPin),
    },
  };
}

export async function pictureOf(ctx: Pick<Ctx, "db">, room: RoomRow): Promise<FileRow | null> {
  if (!room.pictureFileId) return null;
  const [found] = await ctx.db
    .select()
    .from(files)
    .where(and(eq(files.id, room.pictureFileId), isNull(files.removedAt)));
  return found ?? null;
}

/** The room as the caller is shown it. */
export async function roomView(ctx: Ctx, { room, me }: Entered): Promise<z.input<typeof RoomView>> {
  const [other] =
    room.kind === "direct"
      ? await selectMembers(
          ctx,
          and(eq(roomMembers.roomId, room.id), ne(roomMembers.userId, me.userId)),
          1,
        )
      : [];
  return {
    ...toFacts(room, await pictureOf(ctx, room)),
    seq: room.seq,
    with: other ?? null,
    membership: toMembership(room, me),
  };
}
