import { sql } from "drizzle-orm";
import { bigint, index, integer, jsonb, pgTable, smallint, text } from "drizzle-orm/pg-core";
import { createdAt, idColumn, instant } from "./columns";
import type { ImageVariant } from "./files";
import { rooms } from "./rooms";
import { users } from "./users";

export type UploadKind = "image" | "video" | "audio" | "document";

/** Bytes in the storage: a part as it came in, the whole file, or a picture in one width and format. */
export type StoredPart = { key: string; bytes: number } & Partial<
  Pick<ImageVariant, "format" | "width" | "height">
>;

/** A file that a member brings into a room: received in parts, then read for what it is, then shown to its members. */
export const uploads = pgTable(
  "uploads",
  {
    id: idColumn("upload").primaryKey(),
    ownerId: idColumn("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Whose members read it; it ends with the room. */
    roomId: idColumn("room").references(() => rooms.id, { onDelete: "cascade" }),
    state: text().$type<"receiving" | "processing" | "ready">().notNull().default("receiving"),
    /** What it is said to be until its bytes are read. */
    kind: text().$type<UploadKind>().notNull(),
    name: text().notNull(),
    size: bigint({ mode: "number" }).notNull(),
    received: bigint({ mode: "number" }).notNull().default(0),
    mimeType: text(),
    width: integer(),
    height: integer(),
    durationMs: integer(),
    /** Loudness from 0 to 100, evenly over the whole. */
    waveform: smallint().array(),
    placeholder: text(),
    stored: jsonb().$type<StoredPart[]>().notNull().default([]),
    /** While it is read: until when nobody else begins. */
    leasedUntil: instant(),
    /** When a message took it; one that none takes goes after a day. */
    attachedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    index("uploads_owner_id_idx").on(t.ownerId, t.id),
    index("uploads_room_id_idx").on(t.roomId, t.id),
    index("uploads_unattached_idx").on(t.createdAt).where(sql`${t.attachedAt} is null`),
    // Which row names a stored file.
    index("uploads_stored_idx").using("gin", sql`${t.stored} jsonb_path_ops`),
  ],
);
