import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { roomInvitations } from "@/db/schema/rooms";
import { isId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { digest } from "@/lib/platform/security/secrets";
import { InvitationToken } from "../invitation-token";
import { invitationWhere, mustBeOpenInvitation, roomOfInvitation } from "../invitations";
import { join } from "../join";
import { RoomView } from "../schema";

/** Joins a room by a link, or by an invitation to oneself. */
export const acceptInvitation = verb({
  name: "rooms.accept_invitation",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.join",
  input: z.strictObject({ token: InvitationToken }),
  output: RoomView,
  async run({ ctx, input: { token } }) {
    const byName = isId("invitation", token);
    const where = byName
      ? sql`${roomInvitations.id} = ${token} and ${roomInvitations.invitedUserId} = ${ctx.actor.userId}`
      : eq(roomInvitations.hash, digest(token));
    const invitation = await invitationWhere(ctx, where);
    const locked = await roomOfInvitation(ctx, invitation.roomId);
    mustBeOpenInvitation(invitation, ctx.now());
    const { room, isNew } = await join(ctx, locked, invitation.role);
    if (isNew)
      await ctx.db
        .update(roomInvitations)
        .set({ uses: sql`${roomInvitations.uses} + 1` })
        .where(eq(roomInvitations.id, invitation.id));
    return room;
  },
});
