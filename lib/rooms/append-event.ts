import { sql } from "drizzle-orm";
import type { RoomEventKind } from "@/db/schema/messages";
import type { Ctx } from "@/lib/kernel/ctx";
import type { RoomRow } from "./entered-room";

/** Channel on which instances tell each other that a room has a new event: `<room> <seq>`. */
export const eventChannel = "room_events";

type NewEvent = {
  kind: RoomEventKind;
  messageId?: string;
  userId?: string;
  data?: Record<string, unknown>;
};

/**
 * The next event of a room that the caller's transaction has locked (`enteredRoom`). The number is taken, the row written
 * and every instance told in one statement, and all of it with the commit or not at all.
 */
export async function appendEvent(
  ctx: Ctx,
  { id }: Pick<RoomRow, "id">,
  { kind, messageId, userId, data }: NewEvent,
): Promise<number> {
  const [event] = await ctx.db.execute<{ seq: string }>(sql`
    with next as (update rooms set seq = seq + 1 where id = ${id} returning seq)
    insert into room_events (room_id, seq, kind, message_id, user_id, data, created_at)
    select ${id}, next.seq, ${kind}, ${messageId ?? null}, ${userId ?? null},
      ${data ? JSON.stringify(data) : null}::jsonb, ${ctx.now().toISOString()}::timestamptz
    from next
    returning seq, pg_notify(${eventChannel}, ${id} || ' ' || seq)`);
  if (!event) throw new Error("an event needs a room that is there");
  return Number(event.seq);
}
