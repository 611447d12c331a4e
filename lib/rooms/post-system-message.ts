import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { type Id, newId } from "@/lib/kernel/ids";
import type { RoomRow } from "./entered-room";
import { insertMessage } from "./insert-message";
import type { SystemNews } from "./terms";

/**
 * A line of the room itself, such as who came and went; pages put it into words in their reader's language. `subject` is
 * whom it is about, `name` how they were called then. The room is locked by the caller's transaction.
 */
export async function postSystemMessage(
  ctx: Ctx,
  room: Pick<RoomRow, "id">,
  what: SystemNews,
  facts: Record<string, string | number | boolean | null> = {},
): Promise<{ id: Id<"message">; seq: number }> {
  const senderId = isPerson(ctx.actor) ? ctx.actor.userId : null;
  return insertMessage(ctx, room, {
    senderId,
    clientId: newId("message"),
    kind: "system",
    meta: { what, ...facts },
  });
}
