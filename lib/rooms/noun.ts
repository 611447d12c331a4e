import type { NounDeclaration } from "@/lib/kernel/noun";
import { roomsFaults } from "./faults.ts";

export const roomsNoun = {
  name: "rooms",
  leansOn: ["users", "sessions", "files", "characters", "notifications"],
  opens: [
    "append-event",
    "entered-room",
    "message-schema",
    "post-message",
    "post-system-message",
    "take-room-token",
  ],
  shows: ["frames", "markdown", "terms"],
  ids: { room: "rom", message: "msg", invitation: "inv" },
  scopes: ["rooms:read", "rooms:write"],
  events: {
    "rooms.created": "works",
    "rooms.deleted": "works",
    "rooms.joined": "works",
    "rooms.left": "works",
    "rooms.member_banned": "works",
    "rooms.member_removed": "works",
    "rooms.ownership_transferred": "works",
    "rooms.restored": "works",
  },
  jobs: {
    "rooms.mail_invitation": {},
    "rooms.purge_expired": { schedule: "27 * * * *" },
  },
  ratePolicies: {
    /** Frames of one connection. */
    "rooms.connection": { limit: 600, windowMs: 60_000, whenDown: "local" },
    "rooms.create": { limit: 30, windowMs: 3_600_000, whenDown: "local" },
    "rooms.edit": { limit: 120, windowMs: 60_000, whenDown: "local" },
    "rooms.invite": { limit: 60, windowMs: 3_600_000, whenDown: "local" },
    "rooms.join": { limit: 60, windowMs: 60_000, whenDown: "local" },
    "rooms.read": { limit: 600, windowMs: 60_000, whenDown: "pass" },
    "rooms.react": { limit: 240, windowMs: 60_000, whenDown: "local" },
    "rooms.search": { limit: 60, windowMs: 60_000, whenDown: "local" },
    "rooms.send": { limit: 240, windowMs: 60_000, whenDown: "local" },
    /** Messages of a whole room. */
    "rooms.send_room": { limit: 12_000, windowMs: 60_000, whenDown: "local" },
    "rooms.ticket": { limit: 60, windowMs: 60_000, whenDown: "local" },
  },
  pages: { join: "everybody", rooms: "members" },
  faults: roomsFaults,
} as const satisfies NounDeclaration;
