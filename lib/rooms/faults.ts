import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const roomsFaults = {
  "rooms.not_found": {
    kind: "not_found",
    meaning: "You are in no room with this id.",
    remedy: "List your rooms with `GET /rooms`.",
  },
  "rooms.message_not_found": {
    kind: "not_found",
    meaning: "The room has no message with this id.",
    remedy: "Read the room's messages anew.",
  },
  "rooms.member_not_found": {
    kind: "not_found",
    meaning: "Nobody with this id is a member of the room.",
    remedy: "List the members with `GET /rooms/{id}/members`.",
  },
  "rooms.person_not_found": {
    kind: "not_found",
    meaning: "No member of the product has this handle.",
    remedy: "Check the handle.",
  },
  "rooms.character_not_found": {
    kind: "not_found",
    meaning: "No character of yours has this id.",
    remedy: "List your characters with `GET /characters`.",
  },
  "rooms.invitation_not_found": {
    kind: "not_found",
    meaning: "There is no such invitation.",
    remedy: "Ask for a new one.",
  },
  "rooms.invitation_over": {
    kind: "gone",
    meaning: "The invitation has ended: it was revoked or used up, or its time is over.",
    remedy: "Ask for a new one.",
  },
  "rooms.not_for_guests": {
    kind: "forbidden",
    meaning: "The room takes members of the product only.",
    remedy: "Sign up first; the invitation stays good.",
  },
  "rooms.banned": {
    kind: "forbidden",
    meaning: "A game master has banned you from the room.",
    remedy: "Only a game master of the room can lift it.",
  },
  "rooms.not_allowed": {
    kind: "forbidden",
    meaning: "Your role in the room does not allow this.",
    remedy: "Ask a game master of the room.",
  },
  "rooms.owner_stays": {
    kind: "conflict",
    meaning:
      "The owner of a room can be neither removed nor demoted, and cannot leave others behind.",
    remedy: "Hand the room on first with `PUT /rooms/{id}/owner`.",
  },
  "rooms.direct_stays": {
    kind: "conflict",
    meaning: "A room between two has no roles, invitations or settings.",
    remedy: "Make a room of the kind `party`.",
  },
  "rooms.already_member": {
    kind: "conflict",
    meaning: "The person is in the room already.",
    remedy: "Nothing has to be done.",
  },
  "rooms.too_many": {
    kind: "conflict",
    meaning: "You are in as many rooms as you may be.",
    remedy: "Leave others first.",
  },
  "rooms.full": {
    kind: "conflict",
    meaning: "The room has as many members as it may have.",
    remedy: "Members have to leave first.",
  },
  "rooms.too_many_invitations": {
    kind: "conflict",
    meaning: "The room has as many open invitations as it may have.",
    remedy: "Revoke others first.",
  },
  "rooms.too_many_pins": {
    kind: "conflict",
    meaning: "The room has as many pinned messages as it may have.",
    remedy: "Unpin others first.",
  },
  "rooms.too_many_reactions": {
    kind: "conflict",
    meaning: "The message has as many different reactions as it may have.",
    remedy: "Take one of those that are there.",
  },
  "rooms.archived": {
    kind: "conflict",
    meaning: "The room is archived: it can be read, and nothing can be added.",
    remedy: "A game master can open it again.",
  },
  "rooms.not_editable": {
    kind: "conflict",
    meaning: "Only one's own text that is not deleted can be changed.",
    remedy: "Send a new message.",
  },
  "rooms.changed_elsewhere": {
    kind: "stale",
    meaning: "The room was changed since the ETag was read.",
    remedy: "Read it again, and send the new ETag.",
  },
} as const satisfies Record<string, FaultEntry>;
