import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { roomInvitations } from "@/db/schema/rooms";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { InvitationId } from "../schema";

/** Says no to an invitation that was made to the caller by name. */
export const declineInvitation = verb({
  name: "rooms.decline_invitation",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.join",
  input: z.strictObject({ token: InvitationId }),
  output: Done,
  async run({ ctx, input }) {
    const declined = await ctx.db
      .update(roomInvitations)
      .set({ declinedAt: ctx.now() })
      .where(
        and(
          eq(roomInvitations.id, input.token),
          eq(roomInvitations.invitedUserId, ctx.actor.userId),
          isNull(roomInvitations.declinedAt),
        ),
      )
      .returning({ id: roomInvitations.id });
    must(declined.length > 0, "not_found", "rooms.invitation_not_found");
    return { done: true as const };
  },
});
