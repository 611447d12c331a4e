import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { characters } from "@/db/schema/characters";
import { files } from "@/db/schema/files";
import { roomMembers, roomPresence, rooms } from "@/db/schema/rooms";
import { users } from "@/db/schema/users";
import { imageView } from "@/lib/files/image-view";
import type { Ctx } from "@/lib/kernel/ctx";
import { nameInRoom } from "./name-in-room";
import type { MemberView } from "./schema";

type MemberData = z.input<typeof MemberView>;

const columns = {
  roomId: roomMembers.roomId,
  userId: roomMembers.userId,
  role: roomMembers.role,
  readSeq: roomMembers.readSeq,
  joinedAt: roomMembers.joinedAt,
  ownerId: rooms.ownerId,
  name: nameInRoom(users),
  handle: users.handle,
  userKind: users.kind,
  seesAvatar: sql<boolean>`coalesce(${users.privacy} ->> 'avatar', 'public') <> 'private'`,
  avatar: {
    id: files.id,
    width: files.width,
    height: files.height,
    placeholder: files.placeholder,
    variants: files.variants,
  },
  character: { id: characters.id, name: characters.name, portrait: characters.portrait },
  seenAt: roomPresence.seenAt,
};

/** Members as the others in the room are shown them, in the order of their coming. */
export async function selectMembers(
  ctx: Pick<Ctx, "db">,
  where: SQL | undefined,
  most: number,
): Promise<(MemberData & { roomId: string })[]> {
  const rows = await ctx.db
    .select(columns)
    .from(roomMembers)
    .innerJoin(rooms, eq(rooms.id, roomMembers.roomId))
    .innerJoin(users, eq(users.id, roomMembers.userId))
    .leftJoin(files, and(eq(files.id, users.avatarFileId), isNull(files.removedAt)))
    .leftJoin(
      characters,
      and(eq(characters.id, roomMembers.characterId), isNull(characters.deletedAt)),
    )
    .leftJoin(roomPresence, eq(roomPresence.userId, roomMembers.userId))
    .where(where)
    .orderBy(asc(roomMembers.joinedAt), asc(roomMembers.userId))
    .limit(most);
  return rows.map(({ ownerId, userKind, seesAvatar, avatar, character, ...row }) => ({
    ...row,
    isGuest: userKind === "guest",
    isOwner: ownerId === row.userId,
    avatar: avatar?.id && seesAvatar ? imageView(avatar, false) : null,
    character: character?.id
      ? {
          id: character.id,
          name: character.name,
          portrait: character.portrait
            ? imageView(character.portrait, character.portrait.ai)
            : null,
        }
      : null,
  }));
}
