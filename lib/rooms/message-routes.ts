import { route } from "@/lib/transport/route";
import { addReaction } from "./verbs/add-reaction";
import { deleteMessage } from "./verbs/delete-message";
import { editMessage } from "./verbs/edit-message";
import { listEdits } from "./verbs/list-edits";
import { listEvents } from "./verbs/list-events";
import { listMessages } from "./verbs/list-messages";
import { listPins } from "./verbs/list-pins";
import { listRecentMessages } from "./verbs/list-recent-messages";
import { markRead } from "./verbs/mark-read";
import { pinMessage } from "./verbs/pin-message";
import { removeReaction } from "./verbs/remove-reaction";
import { searchMessages } from "./verbs/search-messages";
import { searchRoom } from "./verbs/search-room";
import { sendMessage } from "./verbs/send-message";
import { unpinMessage } from "./verbs/unpin-message";

const adding = [
  "rooms.not_found",
  "rooms.message_not_found",
  "rooms.not_allowed",
  "rooms.archived",
];

export const messagesApi = {
  list: route({
    method: "GET",
    path: "/rooms/{id}/messages",
    verb: listMessages,
    summary: "Messages of a room before, after or around a place in it",
    formerPaths: ["/messages/{id}"],
    faults: ["rooms.not_found"],
  }),
  recent: route({
    method: "GET",
    path: "/rooms/{id}/messages/recent",
    verb: listRecentMessages,
    summary: "The newest messages of a room",
    formerPaths: ["/messages/{id}/recent"],
    faults: ["rooms.not_found"],
  }),
  send: route({
    method: "POST",
    path: "/rooms/{id}/messages",
    verb: sendMessage,
    summary: "Say something",
    description:
      "With a `clientId` of your own it is safe to repeat for ever: the same one gives the same message.",
    status: 201,
    examples: {
      text: { summary: "A line", value: { clientId: "m-1", text: "The **lantern** is lit." } },
    },
    faults: [...adding],
  }),
  edit: route({
    method: "PATCH",
    path: "/rooms/{id}/messages/{messageId}",
    verb: editMessage,
    summary: "Change what you said",
    faults: [...adding, "rooms.not_editable"],
  }),
  remove: route({
    method: "DELETE",
    path: "/rooms/{id}/messages/{messageId}",
    verb: deleteMessage,
    summary: "Delete a message; its place stays",
    faults: ["rooms.not_found", "rooms.message_not_found", "rooms.not_allowed"],
  }),
  edits: route({
    method: "GET",
    path: "/rooms/{id}/messages/{messageId}/edits",
    verb: listEdits,
    summary: "What a message said before",
    faults: ["rooms.not_found", "rooms.message_not_found", "rooms.not_allowed"],
  }),
  addReaction: route({
    method: "PUT",
    path: "/rooms/{id}/messages/{messageId}/reactions/{emoji}",
    verb: addReaction,
    summary: "React with an emoji",
    faults: [
      "rooms.not_found",
      "rooms.message_not_found",
      "rooms.archived",
      "rooms.too_many_reactions",
    ],
  }),
  removeReaction: route({
    method: "DELETE",
    path: "/rooms/{id}/messages/{messageId}/reactions/{emoji}",
    verb: removeReaction,
    summary: "Take your reaction back",
    faults: ["rooms.not_found", "rooms.message_not_found", "rooms.archived"],
  }),
  pins: route({
    method: "GET",
    path: "/rooms/{id}/pins",
    verb: listPins,
    summary: "The pinned messages of a room",
    faults: ["rooms.not_found", "request.cursor"],
  }),
  pin: route({
    method: "PUT",
    path: "/rooms/{id}/pins/{messageId}",
    verb: pinMessage,
    summary: "Pin a message",
    faults: [...adding, "rooms.too_many_pins"],
  }),
  unpin: route({
    method: "DELETE",
    path: "/rooms/{id}/pins/{messageId}",
    verb: unpinMessage,
    summary: "Unpin a message",
    faults: [...adding],
  }),
  read: route({
    method: "PUT",
    path: "/rooms/{id}/read",
    verb: markRead,
    summary: "Say up to where you have read",
    description: "A place further back marks what follows as unread.",
    faults: ["rooms.not_found"],
  }),
  stream: route({
    method: "GET",
    path: "/rooms/{id}/stream",
    verb: listEvents,
    summary: "What happened in a room after a place in its stream",
    description: "In order and without a gap, as the sockets and `/rooms/{id}/events` send it.",
    faults: ["rooms.not_found"],
  }),
  search: route({
    method: "GET",
    path: "/rooms/{id}/search",
    verb: searchRoom,
    summary: "Search in a room",
    faults: ["rooms.not_found", "request.cursor"],
  }),
  searchAll: route({
    method: "GET",
    path: "/room-search",
    verb: searchMessages,
    summary: "Search in all your rooms",
    faults: ["request.cursor"],
  }),
};
