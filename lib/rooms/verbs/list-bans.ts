import { and, asc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { roomBans } from "@/db/schema/rooms";
import { users } from "@/db/schema/users";
import { decodeCursor, pageInput, pageOf, toPage } from "@/lib/kernel/cursor";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom, mustBeMaster } from "../entered-room";
import { nameInRoom } from "../name-in-room";
import { moment, PersonId, RoomId } from "../schema";

const BanPage = pageOf(
  z
    .object({
      userId: PersonId,
      name: z.string().nullable(),
      handle: z.string().nullable(),
      createdAt: moment,
    })
    .meta({ id: "RoomBan" }),
).meta({ id: "RoomBanPage" });

/** Who may not come back; for the game masters. */
export const listBans = verb({
  name: "rooms.list_bans",
  kind: "read",
  access: "person",
  scope: "rooms:read",
  themselves: true,
  rate: "rooms.read",
  input: z.strictObject({ id: RoomId, ...pageInput }),
  output: BanPage,
  async run({ ctx, input }) {
    const entered = await enteredRoom(ctx, input.id);
    mustBeMaster(entered);
    const [at, id] = input.cursor ? decodeCursor(input.cursor, ["instant", "text"]) : [];
    const after = input.cursor
      ? sql`(${roomBans.createdAt}, ${roomBans.userId}) > (${at}::timestamptz, ${id}::text)`
      : undefined;
    const rows = await ctx.db
      .select({
        userId: roomBans.userId,
        name: nameInRoom(users),
        handle: users.handle,
        createdAt: roomBans.createdAt,
      })
      .from(roomBans)
      .innerJoin(users, eq(users.id, roomBans.userId))
      .where(and(eq(roomBans.roomId, entered.room.id), after))
      .orderBy(asc(roomBans.createdAt), asc(roomBans.userId))
      .limit(input.limit + 1);
    return toPage(rows, input.limit, (row) => [row.createdAt.toISOString(), row.userId]);
  },
});
