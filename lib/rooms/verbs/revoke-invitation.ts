import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { roomInvitations } from "@/db/schema/rooms";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom } from "../entered-room";
import { InvitationId, RoomId } from "../schema";

/** Takes an invitation back: a game master any, whoever made it their own. */
export const revokeInvitation = verb({
  name: "rooms.revoke_invitation",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.edit",
  input: z.strictObject({ id: RoomId, invitationId: InvitationId }),
  output: Done,
  async run({ ctx, input: { id, invitationId } }) {
    const { room, me } = await enteredRoom(ctx, id);
    const revoked = await ctx.db
      .update(roomInvitations)
      .set({ revokedAt: ctx.now() })
      .where(
        and(
          eq(roomInvitations.id, invitationId),
          eq(roomInvitations.roomId, room.id),
          isNull(roomInvitations.revokedAt),
          me.role === "game_master" ? undefined : eq(roomInvitations.createdBy, me.userId),
        ),
      )
      .returning({ id: roomInvitations.id });
    must(revoked.length > 0, "not_found", "rooms.invitation_not_found");
    return { done: true as const };
  },
});
