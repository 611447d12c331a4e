import { sql } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, idColumn, instant } from "./columns";
import { users } from "./users";

/** A personal API token: shown once, kept as a hash. */
export const apiTokens = pgTable(
  "api_tokens",
  {
    id: idColumn("token").primaryKey(),
    userId: idColumn("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** SHA-256 of the token, base64url. */
    hash: text().notNull(),
    /** Its last four characters, to tell one from the other. */
    hint: text().notNull(),
    scopes: text().array().notNull(),
    createdAt: createdAt(),
    expiresAt: instant(),
    lastUsedAt: instant(),
    lastUsedAddress: text(),
    revokedAt: instant(),
  },
  (t) => [
    uniqueIndex("api_tokens_hash_key").on(t.hash),
    index("api_tokens_user_id_idx").on(t.userId, t.id),
    index("api_tokens_live_idx").on(t.userId, t.id).where(sql`revoked_at is null`),
  ],
);
