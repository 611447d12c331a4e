import { type SQL, sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { characters } from "./characters";
import { citext, createdAt, idColumn, instant } from "./columns";
import { users } from "./users";

export type RoomKind = "party" | "direct" | "open";
export type RoomRole = "game_master" | "player" | "spectator";
export type Involvement = "everything" | "mentions" | "nothing";
/** Who may do something in a room: its game masters, players as well, or everybody in it. */
export type RoomCircle = "game_masters" | "players" | "everybody";

const oneOf = (column: unknown, values: readonly string[]): SQL =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`;

/** A room for a party. `seq` counts whatever happens in it: each message, change and membership takes the next one. */
export const rooms = pgTable(
  "rooms",
  {
    id: idColumn("room").primaryKey(),
    kind: text().$type<RoomKind>().notNull(),
    name: text().notNull().default(""),
    description: text().notNull().default(""),
    /** Null where the owner's account is gone, until the room is handed on. */
    ownerId: idColumn("user").references(() => users.id, { onDelete: "set null" }),
    pictureFileId: idColumn("file"),
    /** Both people of a direct room, in order: two of them have one room. */
    directKey: text(),
    mayPost: text().$type<RoomCircle>().notNull().default("players"),
    mayUpload: text().$type<RoomCircle>().notNull().default("players"),
    mayInvite: text().$type<RoomCircle>().notNull().default("game_masters"),
    mayPin: text().$type<RoomCircle>().notNull().default("game_masters"),
    /** Whether guests of the product may join. */
    takesGuests: boolean().notNull().default(true),
    /** Days that messages are kept; null as long as the room. */
    retentionDays: integer(),
    seq: bigint({ mode: "number" }).notNull().default(0),
    /** The first event that can still be resumed from. */
    firstSeq: bigint({ mode: "number" }).notNull().default(1),
    memberCount: integer().notNull().default(0),
    lastMessageId: idColumn("message"),
    /** When somebody last said something. */
    activeAt: createdAt(),
    version: integer().notNull().default(1),
    archivedAt: instant(),
    /** When the room is to be removed for good; nobody but its owner sees it until then. */
    deletionDueAt: instant(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    uniqueIndex("rooms_direct_key").on(t.directKey),
    index("rooms_owner_idx").on(t.ownerId, t.id),
    index("rooms_ownerless_idx").on(t.id).where(sql`owner_id is null`),
    index("rooms_deletion_due_idx").on(t.deletionDueAt).where(sql`deletion_due_at is not null`),
    index("rooms_retention_idx").on(t.id).where(sql`retention_days is not null`),
    check("rooms_kind_check", oneOf(t.kind, ["party", "direct", "open"])),
  ],
);

export const roomMembers = pgTable(
  "room_members",
  {
    roomId: idColumn("room")
      .notNull()
      .references(() => rooms.id, { onDelete: "cascade" }),
    userId: idColumn("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    role: text().$type<RoomRole>().notNull(),
    involvement: text().$type<Involvement>().notNull().default("everything"),
    mutedUntil: instant(),
    /** The character that is played here. */
    characterId: idColumn("character").references(() => characters.id, { onDelete: "set null" }),
    /** Up to where this member has read. */
    readSeq: bigint({ mode: "number" }).notNull().default(0),
    joinedAt: createdAt(),
  },
  (t) => [
    primaryKey({ name: "room_members_pkey", columns: [t.roomId, t.userId] }),
    index("room_members_user_idx").on(t.userId, t.roomId),
    index("room_members_character_idx").on(t.characterId, t.roomId),
    index("room_members_order_idx").on(t.roomId, t.joinedAt, t.userId),
    check("room_members_role_check", oneOf(t.role, ["game_master", "player", "spectator"])),
  ],
);

/** Somebody who may not come back. */
export const roomBans = pgTable(
  "room_bans",
  {
    roomId: idColumn("room")
      .notNull()
      .references(() => rooms.id, { onDelete: "cascade" }),
    userId: idColumn("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ name: "room_bans_pkey", columns: [t.roomId, t.userId] }),
    index("room_bans_order_idx").on(t.roomId, t.createdAt, t.userId),
    index("room_bans_user_idx").on(t.userId),
  ],
);

/** An invitation: a link for whoever has it, or for one person. The token is shown once. */
export const roomInvitations = pgTable(
  "room_invitations",
  {
    id: idColumn("invitation").primaryKey(),
    roomId: idColumn("room")
      .notNull()
      .references(() => rooms.id, { onDelete: "cascade" }),
    kind: text().$type<"link" | "person" | "email">().notNull(),
    role: text().$type<RoomRole>().notNull(),
    /** SHA-256 of the token, base64url. */
    hash: text().notNull(),
    invitedUserId: idColumn("user").references(() => users.id, { onDelete: "cascade" }),
    email: citext(),
    createdBy: idColumn("user").references(() => users.id, { onDelete: "cascade" }),
    uses: integer().notNull().default(0),
    usesMax: integer(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    declinedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("room_invitations_hash_key").on(t.hash),
    index("room_invitations_room_idx").on(t.roomId, t.id),
    index("room_invitations_person_idx").on(t.invitedUserId, t.id),
    index("room_invitations_created_by_idx").on(t.createdBy),
    index("room_invitations_expires_at_idx").on(t.expiresAt),
  ],
);

/** When somebody with an open room gave the last sign of life. */
export const roomPresence = pgTable(
  "room_presence",
  {
    userId: idColumn("user")
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    seenAt: instant().notNull(),
  },
  (t) => [index("room_presence_seen_at_idx").on(t.seenAt)],
);

/** A ticket for one socket of a browser, which cannot send a header with it. */
export const socketTickets = pgTable(
  "socket_tickets",
  {
    /** SHA-256 of the ticket, base64url. */
    hash: text().primaryKey(),
    sessionId: idColumn("session").notNull(),
    expiresAt: instant().notNull(),
  },
  (t) => [index("socket_tickets_expires_at_idx").on(t.expiresAt)],
);
