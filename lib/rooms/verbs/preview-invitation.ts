import { eq } from "drizzle-orm";
import { z } from "zod";
import { roomInvitations } from "@/db/schema/rooms";
import { verb } from "@/lib/kernel/verb";
import { digest } from "@/lib/platform/security/secrets";
import { InvitationToken } from "../invitation-token";
import { invitationWhere, mustBeOpenInvitation, previewInvitationOf } from "../invitations";
import { InvitationPreview } from "../schema";

/** Who is inside, for somebody who holds a link and has not joined yet. */
export const previewInvitation = verb({
  name: "rooms.preview_invitation",
  kind: "read",
  access: "anyone",
  scope: "rooms:read",
  rate: "rooms.join",
  input: z.strictObject({ token: InvitationToken }),
  output: InvitationPreview,
  async run({ ctx, input }) {
    const found = await invitationWhere(ctx, eq(roomInvitations.hash, digest(input.token)));
    mustBeOpenInvitation(found, ctx.now());
    return previewInvitationOf(ctx, found);
  },
});
