import { z } from "zod";
import { socketTickets } from "@/db/schema/rooms";
import { must } from "@/lib/kernel/fault";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { verb } from "@/lib/kernel/verb";
import { digest, randomSecret } from "@/lib/platform/security/secrets";
import { socketTicketLifeS } from "../limits";
import { moment } from "../schema";
import { ticketPrefix } from "../ticket-prefix";

/** A ticket for one socket, for browsers: they can send no header with it, and a token in an address is kept by others. */
export const createSocketTicket = verb({
  name: "rooms.create_socket_ticket",
  kind: "write",
  access: "person",
  scope: null,
  themselves: true,
  rate: "rooms.ticket",
  replayable: false,
  input: z.strictObject({}),
  output: z.object({
    ticket: z.string().describe("Good once, as `?token=` of a socket"),
    expiresAt: moment,
  }),
  async run({ ctx }) {
    // Tokens are refused by the scope: whoever has one needs no ticket.
    must(ctx.actor.kind === "user", "forbidden", "auth.token_not_accepted");
    const ticket = `${ticketPrefix}${randomSecret()}`;
    const expiresAt = secondsFrom(ctx.now(), socketTicketLifeS);
    await ctx.db
      .insert(socketTickets)
      .values({ hash: digest(ticket), sessionId: ctx.actor.sessionId, expiresAt });
    return { ticket, expiresAt };
  },
});
