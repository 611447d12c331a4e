import { and, eq, gt } from "drizzle-orm";
import { socketTickets } from "@/db/schema/rooms";
import { isPerson } from "@/lib/kernel/actor";
import { type Id, isId } from "@/lib/kernel/ids";
import { runtime } from "@/lib/kernel/runtime";
import { digest } from "@/lib/platform/security/secrets";
import type { SocketDoor, SocketRoute } from "@/lib/transport/socket/socket-route";
import { roomHub } from "./live/room-hub";
import { roomSession } from "./live/room-session";
import { ticketPrefix } from "./ticket-prefix";

/** Behind a ticket is the session that asked for it; a ticket that is used is gone, whatever comes of it. */
async function sessionOfTicket(ticket: string) {
  const { db, clock, identifySession } = runtime();
  const [spent] = await db
    .delete(socketTickets)
    .where(and(eq(socketTickets.hash, digest(ticket)), gt(socketTickets.expiresAt, clock())))
    .returning({ sessionId: socketTickets.sessionId });
  const actor = spent ? await identifySession(spent.sessionId) : null;
  return actor && isPerson(actor) ? actor : null;
}

/** A socket of one room. An id of nothing opens, too: whoever may not be in the room learns no more than that. */
function roomAddress(address: RegExp): SocketRoute {
  return {
    match: (path) => {
      const room = address.exec(path)?.[1];
      return room === undefined ? null : { room };
    },
    open: (peer, { room = "" }, query) => {
      const after = query.get("after") ?? "";
      return roomSession(peer, {
        room: (isId("room", room) ? room : "") as Id<"room">,
        after: /^\d{1,15}$/.test(after) ? Number(after) : undefined,
      });
    },
  };
}

export const sockets: SocketDoor = {
  routes: [
    { match: (path) => (path === "/api/v1/socket" ? {} : null), open: (peer) => roomSession(peer) },
    roomAddress(/^\/api\/v1\/rooms\/([^/]+)\/socket$/),
    // The source system's own address.
    roomAddress(/^\/ws\/chat\/([^/]+)$/),
  ],
  redeemTicket: (token) => (token.startsWith(ticketPrefix) ? sessionOfTicket(token) : undefined),
  start: (recheck) => roomHub().start(recheck),
  stop: () => roomHub().stop(),
};
