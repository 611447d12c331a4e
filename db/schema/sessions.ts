import { sql } from "drizzle-orm";
import { index, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, idColumn, instant } from "./columns";
import { users } from "./users";

/**
 * One signed-in device, browser or API client. A browser holds a JWT that names the row; an API client holds a short
 * access JWT that names it and a refresh token whose hash is here. Revoking the row ends both.
 */
export const sessions = pgTable(
  "sessions",
  {
    id: idColumn("session").primaryKey(),
    userId: idColumn("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text().$type<"browser" | "api">().notNull(),
    address: text(),
    userAgent: text(),
    /** Where the network says it is, when a platform that is trusted says so: ISO 3166 code and town, never guessed. */
    country: text(),
    town: text(),
    /** Until when dangerous acts are allowed without proving identity again. */
    freshUntil: instant(),
    actingStaffId: idColumn("user").references(() => users.id, { onDelete: "cascade" }),
    actingReason: text(),
    /** The staff member's own session, to come back to; ends together with this one. */
    staffSessionId: idColumn("session"),
    createdAt: createdAt(),
    lastSeenAt: createdAt(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    revokedReason: text(),
  },
  (t) => [
    index("sessions_user_id_idx").on(t.userId),
    index("sessions_live_idx").on(t.userId, t.lastSeenAt).where(sql`revoked_at is null`),
    index("sessions_expires_at_idx").on(t.expiresAt),
    index("sessions_staff_idx").on(t.staffSessionId),
  ],
);

/** Every refresh token that was ever issued in a session: a spent one that comes back late ends the whole family. */
export const refreshTokens = pgTable(
  "refresh_tokens",
  {
    id: idColumn("token").primaryKey(),
    sessionId: idColumn("session")
      .notNull()
      .references(() => sessions.id, { onDelete: "cascade" }),
    /** SHA-256 of the token, base64url. */
    hash: text().notNull(),
    /** The successor, sealed, so that a repeat within the grace gets the same one again. */
    successorSealed: text(),
    createdAt: createdAt(),
    expiresAt: instant().notNull(),
    spentAt: instant(),
  },
  (t) => [
    uniqueIndex("refresh_tokens_hash_key").on(t.hash),
    index("refresh_tokens_session_id_idx").on(t.sessionId),
  ],
);

/** Browsers that this user has signed in from: a new one is told by mail, a known one is never locked out by others. */
export const knownDevices = pgTable(
  "known_devices",
  {
    userId: idColumn("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    hash: text().notNull(),
    createdAt: createdAt(),
    lastSeenAt: createdAt(),
  },
  (t) => [primaryKey({ name: "known_devices_pkey", columns: [t.userId, t.hash] })],
);
