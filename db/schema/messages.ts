import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { createdAt, idColumn, instant } from "./columns";
import { rooms } from "./rooms";
import { users } from "./users";

export type MessageKind = "text" | "image" | "video" | "audio" | "document" | "roll" | "system";

/** What a message shows of its file, copied from the file's own row so that no list has to join for it. */
export type MessageFile = {
  url: string;
  name: string;
  size: number;
  mimeType: string;
  width?: number;
  height?: number;
  /** Seconds. */
  duration?: number;
  poster?: string;
  placeholder?: string;
  waveform?: number[];
  /** A picture in several widths. */
  sources?: {
    url: string;
    format: "avif" | "webp" | "jpeg" | "png";
    width: number;
    height: number;
  }[];
};

/** Who is shown a message: everybody; the game masters and its sender; the game masters alone. */
export type MessageAudience = "everybody" | "game_masters" | "blind";

/** What was said. A deleted one keeps its place and nothing else. */
export const messages = pgTable(
  "messages",
  {
    id: idColumn("message").primaryKey(),
    roomId: idColumn("room")
      .notNull()
      .references(() => rooms.id, { onDelete: "cascade" }),
    seq: bigint({ mode: "number" }).notNull(),
    senderId: idColumn("user").references(() => users.id, { onDelete: "set null" }),
    /** The sender's own name for it: the same one sent again is the same message. */
    clientId: text().notNull(),
    kind: text().$type<MessageKind>().notNull(),
    audience: text().$type<MessageAudience>().notNull().default("everybody"),
    text: text().notNull().default(""),
    /** The text as searches compare it. */
    textFolded: text().notNull().default(""),
    /** Facts of a roll or of a system message. */
    meta: jsonb().$type<Record<string, unknown>>(),
    /** The stored file of a file message. */
    fileId: text(),
    file: jsonb().$type<MessageFile>(),
    /** Who the sender played when it was said. */
    playing: jsonb().$type<{ characterId: string; name: string }>(),
    replyToId: idColumn("message"),
    mentions: text().array().notNull().default(sql`'{}'`),
    editedAt: instant(),
    deletedAt: instant(),
    createdAt: createdAt(),
    /** Counts every message of the product; the windows of the search are made of it. */
    number: bigserial({ mode: "number" }).notNull(),
    /** As in `showcase_entries`: hashes of grams, room and windows. Given by the trigger `messages_derive`. */
    terms: integer().array().notNull().default(sql`'{}'`),
  },
  (t) => [
    uniqueIndex("messages_room_seq_key").on(t.roomId, t.seq),
    uniqueIndex("messages_once_key").on(t.roomId, t.senderId, t.clientId),
    uniqueIndex("messages_number_key").on(t.number),
    index("messages_sender_idx").on(t.senderId, t.id),
    index("messages_room_created_idx").on(t.roomId, t.createdAt),
    index("messages_file_idx").on(t.fileId).where(sql`file_id is not null`),
    // Unread mentions are few among many messages.
    index("messages_mentions_idx").on(t.roomId, t.seq).where(sql`mentions <> '{}'`),
    index("messages_terms_idx").using("gin", t.terms).with({ fastupdate: "off" }),
    check(
      "messages_kind_check",
      sql`${t.kind} in ('text', 'image', 'video', 'audio', 'document', 'roll', 'system')`,
    ),
  ],
);

/** What a message said before it was changed; for the game master. */
export const messageEdits = pgTable(
  "message_edits",
  {
    messageId: idColumn("message")
      .notNull()
      .references(() => messages.id, { onDelete: "cascade" }),
    /** 1 for the first wording. */
    version: integer().notNull(),
    text: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ name: "message_edits_pkey", columns: [t.messageId, t.version] })],
);

export const messageReactions = pgTable(
  "message_reactions",
  {
    messageId: idColumn("message")
      .notNull()
      .references(() => messages.id, { onDelete: "cascade" }),
    userId: idColumn("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    emoji: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ name: "message_reactions_pkey", columns: [t.messageId, t.userId, t.emoji] }),
    index("message_reactions_user_idx").on(t.userId),
  ],
);

export const messagePins = pgTable(
  "message_pins",
  {
    messageId: idColumn("message")
      .primaryKey()
      .references(() => messages.id, { onDelete: "cascade" }),
    roomId: idColumn("room")
      .notNull()
      .references(() => rooms.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
  },
  (t) => [index("message_pins_room_idx").on(t.roomId, t.createdAt, t.messageId)],
);

export type RoomEventKind = "message" | "edit" | "delete" | "reaction" | "pin" | "member" | "room";

/** One stream a room, in order and without a gap: what a client that was away reads to catch up. */
export const roomEvents = pgTable(
  "room_events",
  {
    roomId: idColumn("room")
      .notNull()
      .references(() => rooms.id, { onDelete: "cascade" }),
    seq: bigint({ mode: "number" }).notNull(),
    kind: text().$type<RoomEventKind>().notNull(),
    messageId: idColumn("message"),
    /** The member whom a `member` event is about. */
    userId: idColumn("user"),
    data: jsonb().$type<Record<string, unknown>>(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ name: "room_events_pkey", columns: [t.roomId, t.seq] }),
    index("room_events_created_at_idx").on(t.createdAt),
  ],
);
