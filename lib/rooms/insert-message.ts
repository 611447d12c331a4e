import { sql } from "drizzle-orm";
import type { MessageAudience, MessageFile, MessageKind } from "@/db/schema/messages";
import type { Ctx } from "@/lib/kernel/ctx";
import { type Id, newId } from "@/lib/kernel/ids";
import { eventChannel } from "./append-event";
import type { RoomRow } from "./entered-room";
import { searchKeyOfText } from "./search-key-of-text";

export type NewMessage = {
  senderId: Id<"user"> | null;
  clientId: string;
  kind: MessageKind;
  audience?: MessageAudience;
  text?: string;
  meta?: Record<string, unknown>;
  fileId?: string;
  file?: MessageFile;
  playing?: { characterId: string; name: string } | null;
  replyToId?: Id<"message">;
  mentions?: readonly string[];
};

const json = (value: unknown) =>
  value === undefined || value === null ? sql`null` : sql`${JSON.stringify(value)}::jsonb`;

/**
 * A message with its event and the room's next number, in one statement. The caller's transaction has locked the room and
 * seen that the sender has no message under this name.
 */
export async function insertMessage(
  ctx: Ctx,
  { id: roomId }: Pick<RoomRow, "id">,
  message: NewMessage,
): Promise<{ id: Id<"message">; seq: number }> {
  const id = newId("message");
  const now = sql`${ctx.now().toISOString()}::timestamptz`;
  const audience = message.audience ?? "everybody";
  const text = message.text ?? "";
  // A search must not tell what a message hides.
  const folded = audience === "everybody" && message.kind !== "system" ? searchKeyOfText(text) : "";
  const mentions = sql`array(select jsonb_array_elements_text(${JSON.stringify(message.mentions ?? [])}::jsonb))`;
  const spoken =
    message.kind === "system" ? sql`` : sql`, last_message_id = ${id}, active_at = ${now}`;
  const [made] = await ctx.db.execute<{ seq: string }>(sql`
    with next as (update rooms set seq = seq + 1${spoken} where id = ${roomId} returning seq),
    said as (
      insert into messages (id, room_id, seq, sender_id, client_id, kind, audience, text, text_folded, meta, file_id,
        file, playing, reply_to_id, mentions, created_at)
      select ${id}, ${roomId}, next.seq, ${message.senderId}, ${message.clientId}, ${message.kind}, ${audience}, ${text},
        ${folded}, ${json(message.meta)}, ${message.fileId ?? null}, ${json(message.file)}, ${json(message.playing)},
        ${message.replyToId ?? null}, ${mentions}, ${now}
      from next returning seq
    )
    insert into room_events (room_id, seq, kind, message_id, created_at)
    select ${roomId}, said.seq, 'message', ${id}, ${now} from said
    returning seq, pg_notify(${eventChannel}, ${roomId} || ' ' || seq)`);
  if (!made) throw new Error("a message needs a room that is there");
  return { id, seq: Number(made.seq) };
}
