import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { roomInvitations, rooms } from "@/db/schema/rooms";
import { users } from "@/db/schema/users";
import { idSchema } from "@/lib/kernel/ids";
import { job } from "@/lib/kernel/job";
import { post } from "@/lib/notifications/mails/send-mail";
import { isOpenInvitation } from "./invitations";

/** The link to join, to the mailbox that a member named. */
export const mailInvitation = job({
  schema: z.object({ id: idSchema("invitation"), token: z.string() }),
  async handler(ctx, { id, token }) {
    const [found] = await ctx.db
      .select({
        email: roomInvitations.email,
        room: rooms.name,
        locale: users.locale,
        inviter: users.handle,
      })
      .from(roomInvitations)
      .innerJoin(rooms, eq(rooms.id, roomInvitations.roomId))
      .innerJoin(users, eq(users.id, roomInvitations.createdBy))
      .where(and(eq(roomInvitations.id, id), isOpenInvitation(ctx.now())));
    if (!found?.email) return;
    await post(ctx, {
      id,
      to: found.email,
      locale: found.locale,
      template: "roomInvitation",
      params: { room: found.room, inviter: found.inviter ?? "" },
      path: `/join/${token}`,
    });
  },
});
