import { and, asc, desc, eq, gt, lt, lte, type SQL } from "drizzle-orm";
import { messages } from "@/db/schema/messages";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Entered } from "./entered-room";
import type { MessageData } from "./message-schema";
import { type MessageLine, selectMessages, toMessage } from "./select-messages";

type Where = {
  before?: number | undefined;
  after?: number | undefined;
  around?: number | undefined;
};
type Stretch = { items: MessageData[]; seq: number; before: number | null; after: number | null };

/** Messages around a place in a room, in their order; the newest where no place is named. */
export async function readStretch(
  ctx: Ctx,
  { room, me }: Entered,
  { before, after, around }: Where,
  limit: number,
): Promise<Stretch> {
  const here = eq(messages.roomId, room.id);
  const older = (where: SQL | undefined, most: number) =>
    selectMessages(ctx, and(here, where), desc(messages.seq), most);
  const newer = (where: SQL, most: number) =>
    selectMessages(ctx, and(here, where), asc(messages.seq), most);
  const half = Math.ceil(limit / 2);
  const reader = { userId: me.userId, role: me.role };
  const stretch = (rows: MessageLine[], hasOlder: boolean, hasNewer: boolean): Stretch => ({
    items: rows.map((row) => toMessage(row, reader)),
    seq: room.seq,
    before: hasOlder ? (rows[0]?.seq ?? null) : null,
    after: hasNewer ? (rows.at(-1)?.seq ?? null) : null,
  });
  if (around !== undefined) {
    const [back, forth] = await Promise.all([
      older(lte(messages.seq, around), half + 1),
      newer(gt(messages.seq, around), limit - half + 1),
    ]);
    const rows = [...back.slice(0, half).reverse(), ...forth.slice(0, limit - half)];
    return stretch(rows, back.length > half, forth.length > limit - half);
  }
  if (after !== undefined) {
    const rows = await newer(gt(messages.seq, after), limit + 1);
    return stretch(rows.slice(0, limit), after > 0, rows.length > limit);
  }
  const rows = await older(before === undefined ? undefined : lt(messages.seq, before), limit + 1);
  return stretch(rows.slice(0, limit).reverse(), rows.length > limit, before !== undefined);
}
