import { etagOf } from "@/lib/kernel/etag";
import { type ApiTag, route } from "@/lib/transport/route";
import { messagesApi } from "./message-routes";
import { acceptInvitation } from "./verbs/accept-invitation";
import { archiveRoom } from "./verbs/archive-room";
import { changeMember } from "./verbs/change-member";
import { createInvitation } from "./verbs/create-invitation";
import { createRoom } from "./verbs/create-room";
import { createSocketTicket } from "./verbs/create-socket-ticket";
import { declineInvitation } from "./verbs/decline-invitation";
import { deleteRoom } from "./verbs/delete-room";
import { getRoom } from "./verbs/get-room";
import { joinRoom } from "./verbs/join-room";
import { leaveRoom } from "./verbs/leave-room";
import { liftBan } from "./verbs/lift-ban";
import { listBans } from "./verbs/list-bans";
import { listInvitations } from "./verbs/list-invitations";
import { listMembers } from "./verbs/list-members";
import { listReceivedInvitations } from "./verbs/list-received-invitations";
import { listRooms } from "./verbs/list-rooms";
import { previewInvitation } from "./verbs/preview-invitation";
import { previewRoom } from "./verbs/preview-room";
import { removeMember } from "./verbs/remove-member";
import { restoreRoom } from "./verbs/restore-room";
import { revokeInvitation } from "./verbs/revoke-invitation";
import { transferRoom } from "./verbs/transfer-room";
import { updateMembership } from "./verbs/update-membership";
import { updateRoom } from "./verbs/update-room";

const ifMatch = { "If-Match": "ifMatch" };
const masters = ["rooms.not_found", "rooms.not_allowed", "rooms.direct_stays"];
const joining = ["rooms.not_for_guests", "rooms.banned", "rooms.full", "rooms.too_many"];

export const roomsApi = {
  list: route({
    method: "GET",
    path: "/rooms",
    verb: listRooms,
    summary: "The rooms that you are in, those where something was said last first",
    faults: ["request.cursor"],
  }),
  create: route({
    method: "POST",
    path: "/rooms",
    verb: createRoom,
    summary: "Make a room, or the room between you and somebody",
    description:
      "With `handle` it is the room between the two of you; there is one of it, and asking again gives the same.",
    status: 201,
    etag: etagOf,
    location: (room) => `/api/v1/rooms/${room.id}`,
    examples: {
      party: { summary: "A room for a party", value: { name: "The Lantern Company" } },
      direct: { summary: "A room between two", value: { handle: "parisa" } },
    },
    faults: ["rooms.too_many", "rooms.person_not_found", "auth.members_only"],
  }),
  get: route({
    method: "GET",
    path: "/rooms/{id}",
    verb: getRoom,
    summary: "Read a room that you are in",
    etag: etagOf,
    faults: ["rooms.not_found"],
  }),
  update: route({
    method: "PATCH",
    path: "/rooms/{id}",
    verb: updateRoom,
    summary: "Change name, description and who may do what",
    headers: ifMatch,
    etag: etagOf,
    faults: [...masters, "rooms.archived", "rooms.changed_elsewhere"],
  }),
  remove: route({
    method: "DELETE",
    path: "/rooms/{id}",
    verb: deleteRoom,
    summary: "Delete a room of yours",
    description: "It is closed for everybody at once. For seven days you can bring it back.",
    faults: [...masters],
  }),
  restore: route({
    method: "POST",
    path: "/rooms/{id}/restoration",
    verb: restoreRoom,
    summary: "Bring a deleted room of yours back",
    idempotent: false,
    faults: ["rooms.not_found"],
  }),
  archive: route({
    method: "PUT",
    path: "/rooms/{id}/archive",
    verb: archiveRoom,
    summary: "Close a room for whatever is new, or open it again",
    faults: [...masters],
  }),
  transfer: route({
    method: "PUT",
    path: "/rooms/{id}/owner",
    verb: transferRoom,
    summary: "Hand a room of yours on to a member",
    faults: [...masters, "rooms.member_not_found"],
  }),
  preview: route({
    method: "GET",
    path: "/rooms/{id}/preview",
    verb: previewRoom,
    summary: "See who is inside an open room before you join",
    faults: ["rooms.not_found"],
  }),
  join: route({
    method: "POST",
    path: "/rooms/{id}/members",
    verb: joinRoom,
    summary: "Join a room that is open to anybody with its address",
    idempotent: false,
    faults: ["rooms.not_found", ...joining],
  }),
  members: route({
    method: "GET",
    path: "/rooms/{id}/members",
    verb: listMembers,
    summary: "Who is in the room",
    faults: ["rooms.not_found", "request.cursor"],
  }),
  changeMember: route({
    method: "PATCH",
    path: "/rooms/{id}/members/{userId}",
    verb: changeMember,
    summary: "Give a member another role",
    faults: [...masters, "rooms.member_not_found", "rooms.owner_stays"],
  }),
  removeMember: route({
    method: "DELETE",
    path: "/rooms/{id}/members/{userId}",
    verb: removeMember,
    summary: "Send a member away, or ban them",
    faults: [...masters, "rooms.member_not_found", "rooms.owner_stays"],
  }),
  leave: route({
    method: "DELETE",
    path: "/rooms/{id}/membership",
    verb: leaveRoom,
    summary: "Leave a room",
    faults: ["rooms.not_found", "rooms.owner_stays"],
  }),
  membership: route({
    method: "PATCH",
    path: "/rooms/{id}/membership",
    verb: updateMembership,
    summary: "Say what you want to hear of, and whom you play here",
    faults: ["rooms.not_found", "rooms.character_not_found", "rooms.archived"],
  }),
  bans: route({
    method: "GET",
    path: "/rooms/{id}/bans",
    verb: listBans,
    summary: "Who may not come back",
    faults: ["rooms.not_found", "rooms.not_allowed", "request.cursor"],
  }),
  liftBan: route({
    method: "DELETE",
    path: "/rooms/{id}/bans/{userId}",
    verb: liftBan,
    summary: "Let somebody come back",
    faults: ["rooms.not_found", "rooms.not_allowed", "rooms.member_not_found"],
  }),
  invite: route({
    method: "POST",
    path: "/rooms/{id}/invitations",
    verb: createInvitation,
    summary: "Invite by link, by handle or by e-mail",
    description:
      "The token is shown this once: the link is `/join/{token}`. By handle the person finds the invitation in their list as well.",
    status: 201,
    idempotent: false,
    examples: { link: { summary: "A link for a week", value: { hours: 168, usesMax: 10 } } },
    faults: [
      ...masters,
      "rooms.archived",
      "rooms.person_not_found",
      "rooms.already_member",
      "rooms.too_many_invitations",
      "auth.members_only",
    ],
  }),
  invitations: route({
    method: "GET",
    path: "/rooms/{id}/invitations",
    verb: listInvitations,
    summary: "The open invitations to a room",
    faults: ["rooms.not_found", "rooms.not_allowed", "request.cursor"],
  }),
  revokeInvitation: route({
    method: "DELETE",
    path: "/rooms/{id}/invitations/{invitationId}",
    verb: revokeInvitation,
    summary: "Take an invitation back",
    faults: ["rooms.not_found", "rooms.invitation_not_found"],
  }),
  receivedInvitations: route({
    method: "GET",
    path: "/room-invitations",
    verb: listReceivedInvitations,
    summary: "Invitations to you by name",
    faults: ["request.cursor"],
  }),
  previewInvitation: route({
    method: "GET",
    path: "/room-invitations/{token}",
    verb: previewInvitation,
    summary: "See who is inside before you join",
    faults: ["rooms.invitation_not_found", "rooms.invitation_over"],
  }),
  accept: route({
    method: "PUT",
    path: "/room-invitations/{token}",
    verb: acceptInvitation,
    summary: "Join a room by an invitation",
    faults: ["rooms.invitation_not_found", "rooms.invitation_over", ...joining],
  }),
  decline: route({
    method: "DELETE",
    path: "/room-invitations/{token}",
    verb: declineInvitation,
    summary: "Say no to an invitation that was made to you by name",
    faults: ["rooms.invitation_not_found"],
  }),
  socketTicket: route({
    method: "POST",
    path: "/socket-tickets",
    verb: createSocketTicket,
    summary: "A ticket for one socket of a browser, good for 30 seconds",
    status: 201,
    idempotent: false,
  }),
};

export const api: readonly ApiTag[] = [
  {
    name: "rooms",
    description:
      "Rooms for a party or for two: members, roles and invitations. What happens in them travels over the sockets that `/api/asyncapi` describes.",
    routes: roomsApi,
  },
  {
    name: "messages",
    description: "What is said in a room: exactly once, in one order, and never lost.",
    routes: messagesApi,
  },
];
