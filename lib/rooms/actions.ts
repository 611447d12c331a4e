"use server";

import { startBrowserSession } from "@/lib/platform/auth/auth";
import { startGuest } from "@/lib/sessions/verbs/start-guest";
import { action } from "@/lib/transport/action";
import { viewer } from "@/lib/transport/loader";
import { acceptInvitation } from "./verbs/accept-invitation";
import { archiveRoom } from "./verbs/archive-room";
import { changeMember } from "./verbs/change-member";
import { createInvitation } from "./verbs/create-invitation";
import { createRoom } from "./verbs/create-room";
import { declineInvitation } from "./verbs/decline-invitation";
import { deleteRoom } from "./verbs/delete-room";
import { leaveRoom } from "./verbs/leave-room";
import { liftBan } from "./verbs/lift-ban";
import { removeMember } from "./verbs/remove-member";
import { revokeInvitation } from "./verbs/revoke-invitation";
import { transferRoom } from "./verbs/transfer-room";
import { updateMembership } from "./verbs/update-membership";
import { updateRoom } from "./verbs/update-room";

const accept = action(acceptInvitation);
const startGuestAction = action(startGuest, {
  after: ({ sessionId }) => startBrowserSession(sessionId, "guest"),
});

export const createRoomAction = action(createRoom);
export const updateRoomAction = action(updateRoom);
export const archiveRoomAction = action(archiveRoom);
export const deleteRoomAction = action(deleteRoom);
export const leaveRoomAction = action(leaveRoom);
export const transferRoomAction = action(transferRoom);
export const changeMemberAction = action(changeMember);
export const removeMemberAction = action(removeMember);
export const liftBanAction = action(liftBan);
export const updateMembershipAction = action(updateMembership);
export const createInvitationAction = action(createInvitation);
export const revokeInvitationAction = action(revokeInvitation);
export const declineInvitationAction = action(declineInvitation);

/** Joins by an invitation. A visitor without a row gets one, and keeps everything when they sign up. */
export async function acceptInvitationAction(input: Parameters<typeof accept>[0]) {
  if ((await viewer()).kind === "guest") {
    const started = await startGuestAction({});
    if (!started.ok) return started;
  }
  return accept(input);
}
