import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { roomMembers, rooms } from "@/db/schema/rooms";
import { Done } from "@/lib/kernel/done";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { verb } from "@/lib/kernel/verb";
import { appendEvent } from "../append-event";
import { roomDeletionGraceS } from "../limits";
import { memberOf } from "../member-of";
import { announceMember } from "../memberships";
import { postSystemMessage } from "../post-system-message";
import { RoomId } from "../schema";

/** Gives a room whose owner's account is gone to its eldest game master, else its eldest member; an empty one ends. */
export const handOnRoom = verb({
  name: "rooms.hand_on",
  kind: "write",
  access: "system",
  scope: null,
  input: z.strictObject({ id: RoomId }),
  output: Done,
  async run({ ctx, input }) {
    const [room] = await ctx.db
      .select()
      .from(rooms)
      .where(and(eq(rooms.id, input.id), isNull(rooms.ownerId)))
      .for("no key update");
    if (!room) return { done: true as const };
    const [heir] = await ctx.db
      .select({ userId: roomMembers.userId })
      .from(roomMembers)
      .where(eq(roomMembers.roomId, room.id))
      .orderBy(
        sql`case ${roomMembers.role} when 'game_master' then 0 when 'player' then 1 else 2 end`,
        asc(roomMembers.joinedAt),
      )
      .limit(1);
    if (!heir) {
      await ctx.db
        .update(rooms)
        .set({ deletionDueAt: secondsFrom(ctx.now(), roomDeletionGraceS), directKey: null })
        .where(eq(rooms.id, room.id));
      return { done: true as const };
    }
    await ctx.db.update(rooms).set({ ownerId: heir.userId }).where(eq(rooms.id, room.id));
    if (room.kind === "direct") return { done: true as const };
    await ctx.db
      .update(roomMembers)
      .set({ role: "game_master" })
      .where(and(eq(roomMembers.roomId, room.id), eq(roomMembers.userId, heir.userId)));
    await appendEvent(ctx, room, { kind: "room" });
    await announceMember(ctx, room, heir.userId, "owner");
    const { name } = await memberOf(ctx, room, heir.userId);
    await postSystemMessage(ctx, room, "owner_changed", { userId: heir.userId, name });
    return { done: true as const };
  },
});
