import { and, desc, eq, lt } from "drizzle-orm";
import { z } from "zod";
import { roomInvitations } from "@/db/schema/rooms";
import { users } from "@/db/schema/users";
import { decodeCursor, pageInput, toPage } from "@/lib/kernel/cursor";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom } from "../entered-room";
import { isOpenInvitation } from "../invitations";
import { isInCircle } from "../policy";
import { InvitationPage, RoomId } from "../schema";

/** The open invitations to a room, newest first; for those who may invite. */
export const listInvitations = verb({
  name: "rooms.list_invitations",
  kind: "read",
  access: "person",
  scope: "rooms:read",
  themselves: true,
  rate: "rooms.read",
  input: z.strictObject({ id: RoomId, ...pageInput }),
  output: InvitationPage,
  async run({ ctx, input }) {
    const { room, me } = await enteredRoom(ctx, input.id);
    must(isInCircle(me.role, room.mayInvite), "forbidden", "rooms.not_allowed");
    const before = input.cursor
      ? (String(decodeCursor(input.cursor, ["text"])[0]) as Id<"invitation">)
      : undefined;
    const rows = await ctx.db
      .select({ invitation: roomInvitations, handle: users.handle })
      .from(roomInvitations)
      .leftJoin(users, eq(users.id, roomInvitations.invitedUserId))
      .where(
        and(
          eq(roomInvitations.roomId, room.id),
          isOpenInvitation(ctx.now()),
          before ? lt(roomInvitations.id, before) : undefined,
        ),
      )
      .orderBy(desc(roomInvitations.id))
      .limit(input.limit + 1);
    const views = rows.map(({ invitation, handle }) => ({
      ...invitation,
      // Whose address it is has told one member of it, not all who may invite.
      email:
        me.role === "game_master" || invitation.createdBy === me.userId ? invitation.email : null,
      person: invitation.invitedUserId ? { userId: invitation.invitedUserId, handle } : null,
    }));
    return toPage(views, input.limit, (row) => [row.id]);
  },
});
