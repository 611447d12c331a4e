import { desc, inArray, max, sql } from "drizzle-orm";
import { z } from "zod";
import { messages } from "@/db/schema/messages";
import { searchNewest, wordsOf } from "@/db/search-newest";
import type { PersonActor } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { pageOf } from "@/lib/kernel/cursor";
import type { Id } from "@/lib/kernel/ids";
import { type MessageData, MessageView } from "./message-schema";
import { RoomId } from "./schema";
import { selectMessages, toMessage } from "./select-messages";
import type { RoomRole } from "./terms";

export const FoundPage = pageOf(
  z
    .object({
      room: z.object({ id: RoomId, name: z.string() }),
      message: MessageView,
    })
    .meta({ id: "FoundMessage" }),
).meta({ id: "FoundMessagePage" });

const searched = {
  terms: messages.terms,
  number: messages.number,
  folded: messages.textFolded,
};
/** Of so many messages next to each other about one is of one room. */
const roomSpread = 16;
/** Rooms that are searched at a time. */
const atOnce = 4;

type SearchedRoom = { roomId: Id<"room">; name: string; role: RoomRole };
type Found = { number: number; room: { id: Id<"room">; name: string }; message: MessageData };

/** The newest messages of these rooms that say all the words, whose number is under `before`. */
export async function searchRooms(
  ctx: Ctx<PersonActor>,
  within: readonly SearchedRoom[],
  query: string,
  { before, most }: { before?: number | undefined; most: number },
): Promise<Found[]> {
  const words = wordsOf(query);
  if (words === null || words.length === 0) return [];
  const [newest] =
    before === undefined
      ? await ctx.db.select({ number: max(messages.number) }).from(messages)
      : [];
  const limit = before ?? Number(newest?.number ?? 0) + 1;
  const numbers: number[] = [];
  for (let at = 0; at < within.length; at += atOnce) {
    const found = await Promise.all(
      within
        .slice(at, at + atOnce)
        .map(({ roomId }) =>
          searchNewest(
            searched,
            { words, facets: [`room:${roomId}`], spread: roomSpread },
            { before: limit, most },
            (condition, missing) =>
              ctx.db
                .select({ number: messages.number })
                .from(messages)
                .where(sql`${condition} and ${messages.roomId} = ${roomId}`)
                .orderBy(sql`${messages.number} + 0 desc`)
                .limit(missing),
          ),
        ),
    );
    numbers.push(...found.flat().map(({ number }) => number));
  }
  const wanted = numbers.sort((a, b) => b - a).slice(0, most);
  if (wanted.length === 0) return [];
  const rows = await selectMessages(
    ctx,
    inArray(messages.number, wanted),
    desc(messages.number),
    most,
  );
  const roomOf = new Map(within.map((room) => [room.roomId, room]));
  return rows.flatMap((row) => {
    const room = roomOf.get(row.room);
    const reader = room && { userId: ctx.actor.userId, role: room.role };
    return room && reader
      ? [
          {
            number: row.number,
            room: { id: room.roomId, name: room.name },
            message: toMessage(row, reader),
          },
        ]
      : [];
  });
}
