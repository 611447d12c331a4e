import { and, desc, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { roomMembers, rooms } from "@/db/schema/rooms";
import { decodeCursor, pageInput, toPage } from "@/lib/kernel/cursor";
import { verb } from "@/lib/kernel/verb";
import { roomsPerMemberMax, searchLengthMax } from "../limits";
import { FoundPage, searchRooms } from "../search-rooms";

/** Messages of all rooms that the caller is in, newest first. */
export const searchMessages = verb({
  name: "rooms.search_all",
  kind: "read",
  access: "person",
  scope: "rooms:read",
  themselves: true,
  rate: "rooms.search",
  input: z.strictObject({
    query: z.string().trim().min(1).max(searchLengthMax).describe("Words, or parts of them"),
    ...pageInput,
  }),
  output: FoundPage,
  async run({ ctx, input }) {
    const mine = await ctx.db
      .select({ roomId: rooms.id, name: rooms.name, role: roomMembers.role })
      .from(roomMembers)
      .innerJoin(rooms, eq(rooms.id, roomMembers.roomId))
      .where(and(eq(roomMembers.userId, ctx.actor.userId), isNull(rooms.deletionDueAt)))
      .orderBy(desc(rooms.activeAt))
      .limit(roomsPerMemberMax);
    const before = input.cursor ? Number(decodeCursor(input.cursor, ["number"])[0]) : undefined;
    const found = await searchRooms(ctx, mine, input.query, { before, most: input.limit + 1 });
    const page = toPage(found, input.limit, ({ number }) => [number]);
    return { ...page, items: page.items.map(({ room, message }) => ({ room, message })) };
  },
});
