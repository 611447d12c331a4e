import { and, count, eq } from "drizzle-orm";
import { z } from "zod";
import { roomInvitations, roomMembers } from "@/db/schema/rooms";
import { users } from "@/db/schema/users";
import { isMember, type PersonActor } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { foldLetters } from "@/lib/kernel/fold-text";
import { newId } from "@/lib/kernel/ids";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { verb } from "@/lib/kernel/verb";
import { digest, randomSecret } from "@/lib/platform/security/secrets";
import { enteredRoom, mustBeOpen, mustBeParty } from "../entered-room";
import { isOpenInvitation } from "../invitations";
import {
  invitationHoursDefault,
  invitationHoursMax,
  invitationsPerRoomMax,
  invitationUsesMax,
} from "../limits";
import { isInCircle } from "../policy";
import { InvitationView, RoomId, RoomRole } from "../schema";

const tokenBytes = 16;

async function invitedPerson(ctx: Ctx<PersonActor>, handle: string | undefined) {
  if (handle === undefined) return null;
  const [found] = await ctx.db
    .select({ userId: users.id, handle: users.handle })
    .from(users)
    .where(
      and(
        eq(users.handle, foldLetters(handle)),
        eq(users.kind, "member"),
        eq(users.status, "active"),
      ),
    );
  must(found, "not_found", "rooms.person_not_found");
  return found;
}

/**
 * Invites by a link, which is shown once; or one person by handle, who finds the invitation in their list; or by e-mail.
 * Nobody invites to a role above their own.
 */
export const createInvitation = verb({
  name: "rooms.invite",
  kind: "write",
  access: "person",
  scope: "rooms:write",
  themselves: true,
  rate: "rooms.invite",
  replayable: false,
  input: z.strictObject({
    id: RoomId,
    handle: z.string().trim().min(1).max(60).optional().describe("Whom to invite by name"),
    email: z.email().max(254).optional().describe("Where to send the link; not with `handle`"),
    role: RoomRole.default("player"),
    hours: z.coerce
      .number()
      .int()
      .min(1)
      .max(invitationHoursMax)
      .default(invitationHoursDefault)
      .describe("How long it is good"),
    usesMax: z.coerce
      .number()
      .int()
      .min(1)
      .max(invitationUsesMax)
      .nullable()
      .default(null)
      .describe("How often a link can be used; null for any number"),
  }),
  output: z.object({
    invitation: InvitationView,
    token: z.string().describe("The last part of `/join/{token}`; shown this once"),
  }),
  async run({ ctx, input: { id, handle, email, role, hours, usesMax } }) {
    const { room, me } = await enteredRoom(ctx, id);
    mustBeParty(room);
    mustBeOpen(room);
    const mayInvite = isInCircle(me.role, room.mayInvite);
    const isAbove = role === "game_master" && me.role !== "game_master";
    must(mayInvite && !isAbove, "forbidden", "rooms.not_allowed");
    // An e-mail of ours in the name of a passer-by would be a gift to senders of spam.
    must(!email || isMember(ctx.actor), "forbidden", "auth.members_only");
    const person = await invitedPerson(ctx, handle);
    if (person) {
      const [there] = await ctx.db
        .select({ userId: roomMembers.userId })
        .from(roomMembers)
        .where(and(eq(roomMembers.roomId, room.id), eq(roomMembers.userId, person.userId)));
      must(!there, "conflict", "rooms.already_member");
    }
    const [open] = await ctx.db
      .select({ invitations: count() })
      .from(roomInvitations)
      .where(and(eq(roomInvitations.roomId, room.id), isOpenInvitation(ctx.now())));
    must(
      (open?.invitations ?? 0) < invitationsPerRoomMax,
      "conflict",
      "rooms.too_many_invitations",
      {
        params: { limit: invitationsPerRoomMax },
      },
    );
    const token = randomSecret(tokenBytes);
    const [made] = await ctx.db
      .insert(roomInvitations)
      .values({
        id: newId("invitation"),
        roomId: room.id,
        kind: person ? "person" : email ? "email" : "link",
        role,
        hash: digest(token),
        invitedUserId: person?.userId ?? null,
        email: person ? null : (email ?? null),
        createdBy: me.userId,
        usesMax: person || email ? 1 : usesMax,
        expiresAt: secondsFrom(ctx.now(), hours * 3600),
        createdAt: ctx.now(),
      })
      .returning();
    must(made, "unavailable", "request.unexpected");
    if (made.kind === "email")
      ctx.enqueue({ name: "rooms.mail_invitation", data: { id: made.id, token } });
    return { invitation: { ...made, person }, token };
  },
});
