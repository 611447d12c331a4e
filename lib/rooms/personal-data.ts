import { eq, sql } from "drizzle-orm";
import { personalRows } from "@/db/personal-rows";
import { messages } from "@/db/schema/messages";
import { roomMembers, rooms } from "@/db/schema/rooms";
import type { PersonalData } from "@/lib/kernel/ctx";

const { id, roomId, kind, text, meta, file, createdAt, editedAt, deletedAt } = messages;

export const personalData: PersonalData = {
  files: [
    {
      name: "rooms.json",
      // As many as somebody may be in, which is never many.
      async *rows({ db }, userId) {
        yield* await db
          .select({ room: rooms.name, roomId: rooms.id, membership: roomMembers })
          .from(roomMembers)
          .innerJoin(rooms, eq(rooms.id, roomMembers.roomId))
          .where(eq(roomMembers.userId, userId));
      },
    },
    {
      name: "messages.json",
      rows: ({ db }, userId) =>
        personalRows(db, messages, {
          where: eq(messages.senderId, userId),
          by: [id],
          columns: { id, roomId, kind, text, meta, file, createdAt, editedAt, deletedAt },
        }),
    },
  ],
  handsOver: [
    {
      columns: [
        "message_reactions.user_id",
        "messages.sender_id",
        "room_bans.user_id",
        "room_invitations.created_by",
        "room_invitations.invited_user_id",
        "room_members.user_id",
        "rooms.owner_id",
      ],
      async move(ctx, from, to) {
        await ctx.db.execute(sql`select move_in_rooms(${from}, ${to})`);
        return 0;
      },
    },
  ],
};
