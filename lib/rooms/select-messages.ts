import { and, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { messagePins, messages } from "@/db/schema/messages";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import { cutText } from "@/lib/kernel/keepable-text";
import { excerptLengthMax, reactorsShownMax } from "./limits";
import type { MessageData } from "./message-schema";
import { nameInRoom } from "./name-in-room";
import { seesMessage } from "./policy";
import type { RoomRole } from "./terms";

type Reaction = { emoji: string; count: number; userIds: string[] };

/** All reactions to the message of the row, the oldest kind first. */
const reactionsOf = (messageId: SQL | typeof messages.id) => sql<Reaction[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('emoji', r.emoji, 'count', r.count, 'userIds', r.ids) order by r.first_at, r.emoji), '[]')
  from (
    select emoji, count(*)::int as count, min(created_at) as first_at,
      (array_agg(user_id order by created_at, user_id))[1:${sql.raw(String(reactorsShownMax))}] as ids
    from message_reactions where message_id = ${messageId} group by emoji
  ) as r)`;

const parent = alias(messages, "parent");
const parentSender = alias(users, "parent_sender");

const columns = {
  id: messages.id,
  room: messages.roomId,
  seq: messages.seq,
  clientId: messages.clientId,
  kind: messages.kind,
  audience: messages.audience,
  text: messages.text,
  meta: messages.meta,
  fileId: messages.fileId,
  file: messages.file,
  playing: messages.playing,
  mentions: messages.mentions,
  editedAt: messages.editedAt,
  deletedAt: messages.deletedAt,
  createdAt: messages.createdAt,
  number: messages.number,
  senderId: messages.senderId,
  senderName: nameInRoom(users),
  senderHandle: users.handle,
  senderKind: users.kind,
  parentId: parent.id,
  parentSeq: parent.seq,
  parentKind: parent.kind,
  parentAudience: parent.audience,
  parentText: sql<string | null>`left(${parent.text}, ${sql.raw(String(excerptLengthMax * 4))})`,
  parentDeletedAt: parent.deletedAt,
  parentSenderId: parent.senderId,
  parentSenderName: nameInRoom(parentSender),
  pinnedId: messagePins.messageId,
  reactions: reactionsOf(messages.id),
};

export type MessageLine = Awaited<ReturnType<typeof selectMessages>>[number];

/** Messages with everything that is shown of them, in one question. */
export async function selectMessages(
  ctx: Pick<Ctx, "db">,
  where: SQL | undefined,
  order: SQL,
  most: number,
) {
  return ctx.db
    .select(columns)
    .from(messages)
    .leftJoin(users, eq(users.id, messages.senderId))
    .leftJoin(parent, and(eq(parent.id, messages.replyToId), eq(parent.roomId, messages.roomId)))
    .leftJoin(parentSender, eq(parentSender.id, parent.senderId))
    .leftJoin(messagePins, eq(messagePins.messageId, messages.id))
    .where(where)
    .orderBy(order)
    .limit(most);
}

export type Reader = { userId: string; role: RoomRole } | null;

/** The message as this reader is shown it; null is everybody who is shown no more than all are. */
export function toMessage(row: MessageLine, reader: Reader): MessageData {
  const isGone = row.deletedAt !== null;
  const isHidden = !seesMessage(row, reader);
  const shown = !isGone && !isHidden;
  const parentShown =
    row.parentDeletedAt === null &&
    seesMessage(
      { audience: row.parentAudience ?? "everybody", senderId: row.parentSenderId },
      reader,
    );
  return {
    id: row.id,
    room: row.room,
    seq: row.seq,
    clientId: row.clientId,
    kind: row.kind,
    sender: row.senderId
      ? {
          userId: row.senderId,
          name: row.senderName,
          handle: row.senderHandle,
          isGuest: row.senderKind === "guest",
        }
      : null,
    playing: isGone ? null : row.playing,
    text: shown ? row.text : "",
    meta: shown ? row.meta : null,
    file: shown && row.file && row.fileId ? { fileId: row.fileId, ...row.file } : null,
    replyTo:
      row.parentId !== null && row.parentSeq !== null && row.parentKind !== null && !isGone
        ? {
            id: row.parentId,
            seq: row.parentSeq,
            kind: row.parentKind,
            senderName: row.parentSenderName,
            excerpt: parentShown ? cutText(row.parentText ?? "", excerptLengthMax) : "",
            isDeleted: row.parentDeletedAt !== null,
          }
        : null,
    mentions: shown ? row.mentions : [],
    reactions: isGone ? [] : row.reactions,
    isPinned: row.pinnedId !== null,
    isHidden,
    editedAt: row.editedAt,
    deletedAt: row.deletedAt,
    createdAt: row.createdAt,
  };
}
