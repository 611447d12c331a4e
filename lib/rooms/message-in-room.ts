import { and, asc, eq } from "drizzle-orm";
import { messages } from "@/db/schema/messages";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import type { Entered } from "./entered-room";
import type { MessageData } from "./message-schema";
import { seesMessage } from "./policy";
import { selectMessages, toMessage } from "./select-messages";

type MessageRow = typeof messages.$inferSelect;

const readerOf = ({ me }: Entered) => ({ userId: me.userId, role: me.role });

/**
 * A message of the room that the caller has entered.
 *
 * @throws Fault not_found `rooms.message_not_found`, for one as well that is hidden from the caller
 */
export async function messageInRoom(
  ctx: Ctx,
  entered: Entered,
  id: Id<"message">,
): Promise<MessageRow> {
  const [row] = await ctx.db
    .select()
    .from(messages)
    .where(and(eq(messages.id, id), eq(messages.roomId, entered.room.id)));
  must(row && seesMessage(row, readerOf(entered)), "not_found", "rooms.message_not_found");
  return row;
}

/** The message as the caller is shown it now. */
export async function messageView(
  ctx: Ctx,
  entered: Entered,
  id: Id<"message">,
): Promise<MessageData> {
  const [row] = await selectMessages(ctx, eq(messages.id, id), asc(messages.seq), 1);
  must(row, "not_found", "rooms.message_not_found");
  return toMessage(row, readerOf(entered));
}
