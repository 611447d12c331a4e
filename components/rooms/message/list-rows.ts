import type { MessageView } from "@/lib/rooms/message-schema";
import type { Pending } from "../live/outbox";
import { dayKey } from "./clock";

export type ListRow =
  | { kind: "day"; key: string; at: string }
  | { kind: "unread"; key: string }
  | { kind: "message"; key: string; message: MessageView; joined: boolean }
  | { kind: "pending"; key: string; item: Pending };

/** Messages of one speaker closer than this stand together. */
const joinedMs = 5 * 60_000;

function isJoined(before: MessageView | undefined, message: MessageView): boolean {
  if (!before || before.kind === "system" || message.replyTo) return false;
  const isSame =
    before.sender?.userId === message.sender?.userId &&
    before.playing?.characterId === message.playing?.characterId;
  return isSame && Date.parse(message.createdAt) - Date.parse(before.createdAt) < joinedMs;
}

/** What the list shows, in order: day lines, the unread line, messages, and those on their way. */
export function listRows(
  messages: readonly MessageView[],
  pending: readonly Pending[],
  unreadAfter: number | null,
  userId: string,
): ListRow[] {
  const rows: ListRow[] = [];
  let before: MessageView | undefined;
  let day = "";
  let isMarked = unreadAfter === null;
  for (const message of messages) {
    const today = dayKey(message.createdAt);
    const isNewDay = today !== day;
    if (isNewDay) rows.push({ kind: "day", key: `day-${today}`, at: message.createdAt });
    day = today;
    const isUnread =
      !isMarked && message.seq > (unreadAfter ?? 0) && message.sender?.userId !== userId;
    if (isUnread) {
      rows.push({ kind: "unread", key: "unread" });
      isMarked = true;
    }
    const joined = !isNewDay && !isUnread && isJoined(before, message);
    rows.push({ kind: "message", key: message.id, message, joined });
    before = message;
  }
  const known = new Set(messages.map(({ clientId }) => clientId));
  for (const item of pending)
    if (!known.has(item.clientId)) rows.push({ kind: "pending", key: item.clientId, item });
  return rows;
}
