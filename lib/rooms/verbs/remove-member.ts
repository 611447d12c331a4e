import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { roomBans, roomInvitations } from "@/db/schema/rooms";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom, mustBeMaster, mustBeParty } from "../entered-room";
import { memberOf } from "../member-of";
import { endMembership } from "../memberships";
import { postSystemMessage } from "../post-system-message";
import { PersonId, RoomId } from "../schema";

/** Sends a member away; banned, they cannot come back by any invitation. */
export const removeMember = verb({
  name: "rooms.remove_member",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.edit",
  input: z.strictObject({
    id: RoomId,
    userId: PersonId,
    ban: z.stringbool().or(z.boolean()).default(false).describe("Whether they may come back"),
  }),
  output: Done,
  async run({ ctx, input: { id, userId, ban } }) {
    const entered = await enteredRoom(ctx, id);
    const { room } = entered;
    mustBeParty(room);
    mustBeMaster(entered);
    const member = await memberOf(ctx, room, userId);
    must(userId !== room.ownerId, "conflict", "rooms.owner_stays");
    if (ban)
      await ctx.db.insert(roomBans).values({ roomId: room.id, userId, createdAt: ctx.now() });
    await endMembership(ctx, room, userId, ban ? "banned" : "removed");
    // A link of their own would let them, or whom they gave it to, come back.
    await ctx.db
      .update(roomInvitations)
      .set({ revokedAt: ctx.now() })
      .where(
        and(
          eq(roomInvitations.roomId, room.id),
          eq(roomInvitations.createdBy, userId),
          isNull(roomInvitations.revokedAt),
        ),
      );
    await postSystemMessage(ctx, room, ban ? "banned" : "removed", { userId, name: member.name });
    ctx.record({
      type: ban ? "rooms.member_banned" : "rooms.member_removed",
      subjectId: room.id,
      userId: ctx.actor.userId,
      payload: { userId },
    });
    return { done: true as const };
  },
});
