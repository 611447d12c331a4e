import { z } from "zod";
import { decodeCursor, pageInput, toPage } from "@/lib/kernel/cursor";
import { verb } from "@/lib/kernel/verb";
import { enteredRoom } from "../entered-room";
import { searchLengthMax } from "../limits";
import { RoomId } from "../schema";
import { FoundPage, searchRooms } from "../search-rooms";

/** Messages of a room that say all these words, newest first; Persian and Latin letters folded alike. */
export const searchRoom = verb({
  name: "rooms.search",
  kind: "read",
  access: "person",
  scope: "rooms:read",
  themselves: true,
  rate: "rooms.search",
  input: z.strictObject({
    id: RoomId,
    query: z.string().trim().min(1).max(searchLengthMax).describe("Words, or parts of them"),
    ...pageInput,
  }),
  output: FoundPage,
  async run({ ctx, input }) {
    const { room, me } = await enteredRoom(ctx, input.id);
    const before = input.cursor ? Number(decodeCursor(input.cursor, ["number"])[0]) : undefined;
    const found = await searchRooms(
      ctx,
      [{ roomId: room.id, name: room.name, role: me.role }],
      input.query,
      { before, most: input.limit + 1 },
    );
    const page = toPage(found, input.limit, ({ number }) => [number]);
    return { ...page, items: page.items.map(({ room: at, message }) => ({ room: at, message })) };
  },
});
