import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { roomMembers } from "@/db/schema/rooms";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom, mustBeMaster, mustBeParty } from "../entered-room";
import { memberOf } from "../member-of";
import { announceMember } from "../memberships";
import { postSystemMessage } from "../post-system-message";
import { MemberView, PersonId, RoomId, RoomRole } from "../schema";

/** Gives a member another role. */
export const changeMember = verb({
  name: "rooms.change_member",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.edit",
  input: z.strictObject({ id: RoomId, userId: PersonId, role: RoomRole }),
  output: MemberView,
  async run({ ctx, input: { id, userId, role } }) {
    const entered = await enteredRoom(ctx, id);
    const { room } = entered;
    mustBeParty(room);
    mustBeMaster(entered);
    const member = await memberOf(ctx, room, userId);
    if (member.role === role) return member;
    must(userId !== room.ownerId, "conflict", "rooms.owner_stays");
    await ctx.db
      .update(roomMembers)
      .set({ role })
      .where(and(eq(roomMembers.roomId, room.id), eq(roomMembers.userId, userId)));
    await announceMember(ctx, room, userId, "role");
    await postSystemMessage(ctx, room, "role_changed", { userId, name: member.name, role });
    return memberOf(ctx, room, userId);
  },
});
