import { and, desc, eq, isNull, lt } from "drizzle-orm";
import { z } from "zod";
import { roomInvitations, rooms } from "@/db/schema/rooms";
import { decodeCursor, pageInput, toPage } from "@/lib/kernel/cursor";
import type { Id } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { isOpenInvitation, previewInvitationOf } from "../invitations";
import { ReceivedInvitationPage } from "../schema";

const pageMax = 20;

/** Invitations to the caller by name that are still open, newest first. */
export const listReceivedInvitations = verb({
  name: "rooms.list_received_invitations",
  kind: "read",
  access: "person",
  scope: "rooms:read",
  themselves: true,
  rate: "rooms.read",
  input: z.strictObject({
    ...pageInput,
    limit: z.coerce.number().int().min(1).max(pageMax).default(pageMax),
  }),
  output: ReceivedInvitationPage,
  async run({ ctx, input }) {
    const before = input.cursor
      ? (String(decodeCursor(input.cursor, ["text"])[0]) as Id<"invitation">)
      : undefined;
    const rows = await ctx.db
      .select({ invitation: roomInvitations })
      .from(roomInvitations)
      .innerJoin(rooms, and(eq(rooms.id, roomInvitations.roomId), isNull(rooms.deletionDueAt)))
      .where(
        and(
          eq(roomInvitations.invitedUserId, ctx.actor.userId),
          isOpenInvitation(ctx.now()),
          before ? lt(roomInvitations.id, before) : undefined,
        ),
      )
      .orderBy(desc(roomInvitations.id))
      .limit(input.limit + 1);
    const page = toPage(rows, input.limit, ({ invitation }) => [invitation.id]);
    const items = await Promise.all(
      page.items.map(async ({ invitation }) => ({
        ...(await previewInvitationOf(ctx, invitation)),
        id: invitation.id,
        createdAt: invitation.createdAt,
      })),
    );
    return { items, nextCursor: page.nextCursor };
  },
});
