"use server";

import { startBrowserSession } from "@/lib/platform/auth/auth";
import { startGuest } from "@/lib/sessions/verbs/start-guest";
import { action } from "@/lib/transport/action";
import { viewer } from "@/lib/transport/loader";
import { acceptInvitation } from "./verbs/accept-invitation";
import { addReaction } from "./verbs/add-reaction";
import { archiveRoom } from "./verbs/archive-room";
import { changeMember } from "./verbs/change-member";
import { createInvitation } from "./verbs/create-invitation";
import { createRoom } from "./verbs/create-room";
import { createSocketTicket } from "./verbs/create-socket-ticket";
import { declineInvitation } from "./verbs/decline-invitation";
import { deleteMessage } from "./verbs/delete-message";
import { deleteRoom } from "./verbs/delete-room";
import { editMessage } from "./verbs/edit-message";
import { joinRoom } from "./verbs/join-room";
import { leaveRoom } from "./verbs/leave-room";
import { liftBan } from "./verbs/lift-ban";
import { markRead } from "./verbs/mark-read";
import { pinMessage } from "./verbs/pin-message";
import { removeMember } from "./verbs/remove-member";
import { removeReaction } from "./verbs/remove-reaction";
import { restoreRoom } from "./verbs/restore-room";
import { revokeInvitation } from "./verbs/revoke-invitation";
import { sendMessage } from "./verbs/send-message";
import { transferRoom } from "./verbs/transfer-room";
import { unpinMessage } from "./verbs/unpin-message";
import { updateMembership } from "./verbs/update-membership";
import { updateRoom } from "./verbs/update-room";

const accept = action(acceptInvitation);
const join = action(joinRoom);
const startGuestAction = action(startGuest, {
  after: ({ sessionId }) => startBrowserSession(sessionId, "guest"),
});

export const createRoomAction = action(createRoom);
export const updateRoomAction = action(updateRoom);
export const archiveRoomAction = action(archiveRoom);
export const deleteRoomAction = action(deleteRoom);
export const restoreRoomAction = action(restoreRoom);
export const leaveRoomAction = action(leaveRoom);
export const transferRoomAction = action(transferRoom);
export const changeMemberAction = action(changeMember);
export const removeMemberAction = action(removeMember);
export const liftBanAction = action(liftBan);
export const updateMembershipAction = action(updateMembership);
export const createInvitationAction = action(createInvitation);
export const revokeInvitationAction = action(revokeInvitation);
export const declineInvitationAction = action(declineInvitation);
export const sendMessageAction = action(sendMessage);
export const editMessageAction = action(editMessage);
export const deleteMessageAction = action(deleteMessage);
export const addReactionAction = action(addReaction);
export const removeReactionAction = action(removeReaction);
export const pinMessageAction = action(pinMessage);
export const unpinMessageAction = action(unpinMessage);
export const markReadAction = action(markRead);
export const createSocketTicketAction = action(createSocketTicket);

/** Joins by an invitation. A visitor without a row gets one, and keeps everything when they sign up. */
export async function acceptInvitationAction(input: Parameters<typeof accept>[0]) {
  if ((await viewer()).kind === "guest") {
    const started = await startGuestAction({});
    if (!started.ok) return started;
  }
  return accept(input);
}

/** Joins an open room, in the same way. */
export async function joinRoomAction(input: Parameters<typeof join>[0]) {
  if ((await viewer()).kind === "guest") {
    const started = await startGuestAction({});
    if (!started.ok) return started;
  }
  return join(input);
}
