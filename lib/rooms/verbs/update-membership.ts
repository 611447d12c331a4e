import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { characters } from "@/db/schema/characters";
import { roomMembers } from "@/db/schema/rooms";
import { must } from "@/lib/kernel/fault";
import { idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom, mustBeOpen } from "../entered-room";
import { announceMember } from "../memberships";
import { postSystemMessage } from "../post-system-message";
import { toMembership } from "../room-view";
import { MembershipView, RoomId } from "../schema";
import { involvements } from "../terms";

/** What is one's own in a room: what to hear of, and the character that one plays here. Only what is given changes. */
export const updateMembership = verb({
  name: "rooms.update_membership",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.edit",
  input: z.strictObject({
    id: RoomId,
    involvement: z.enum(involvements).optional(),
    mutedUntil: z.iso.datetime().max(40).nullable().optional(),
    characterId: idSchema("character")
      .nullable()
      .optional()
      .describe("A character of yours; everybody in the room sees its name and portrait"),
  }),
  output: MembershipView,
  async run({ ctx, input: { id, involvement, mutedUntil, characterId } }) {
    const { room, me } = await enteredRoom(ctx, id);
    const plays = characterId !== undefined && characterId !== me.characterId;
    if (plays) mustBeOpen(room);
    const [character] =
      plays && characterId
        ? await ctx.db
            .select({ name: characters.name })
            .from(characters)
            .where(
              and(
                eq(characters.id, characterId),
                eq(characters.ownerId, me.userId),
                isNull(characters.deletedAt),
              ),
            )
        : [];
    must(!plays || !characterId || character, "not_found", "rooms.character_not_found");
    const changed = {
      involvement: involvement ?? me.involvement,
      mutedUntil:
        mutedUntil === undefined
          ? me.mutedUntil
          : mutedUntil === null
            ? null
            : new Date(mutedUntil),
      characterId: plays ? (characterId ?? null) : me.characterId,
    };
    await ctx.db
      .update(roomMembers)
      .set(changed)
      .where(and(eq(roomMembers.roomId, room.id), eq(roomMembers.userId, me.userId)));
    if (plays) {
      await announceMember(ctx, room, me.userId, "character");
      await postSystemMessage(ctx, room, "character_changed", {
        userId: me.userId,
        name: character?.name ?? null,
      });
    }
    return toMembership(room, { ...me, ...changed });
  },
});
