import { loader } from "@/lib/transport/loader";
import { getRoom } from "./verbs/get-room";
import { listBans } from "./verbs/list-bans";
import { listInvitations } from "./verbs/list-invitations";
import { listMembers } from "./verbs/list-members";
import { listReceivedInvitations } from "./verbs/list-received-invitations";
import { listRecentMessages } from "./verbs/list-recent-messages";
import { listRooms } from "./verbs/list-rooms";
import { previewInvitation } from "./verbs/preview-invitation";

export const loadRooms = loader(listRooms);
export const loadRoom = loader(getRoom);
export const loadMembers = loader(listMembers);
export const loadInvitations = loader(listInvitations);
export const loadReceivedInvitations = loader(listReceivedInvitations);
export const loadInvitationPreview = loader(previewInvitation);
export const loadBans = loader(listBans);
export const loadRecentMessages = loader(listRecentMessages);
