import { index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { createdAt, idColumn, instant } from "./columns";

/** The first answer to a write that asked for single execution. Rows live a day. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    owner: text().notNull(),
    key: text().notNull(),
    verb: text().notNull(),
    fingerprint: text().notNull(),
    result: jsonb().$type<unknown>(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ name: "idempotency_keys_pkey", columns: [t.owner, t.key] })],
);

/** When a cache tag was last made stale, for instances that were not listening at that moment. */
export const cacheTags = pgTable(
  "cache_tags",
  {
    tag: text().primaryKey(),
    revalidatedAt: instant().notNull(),
  },
  (t) => [index("cache_tags_revalidated_at_idx").on(t.revalidatedAt)],
);

/** Mail and SMS where no real provider is configured: shown on the outbox page. */
export const outboxMessages = pgTable("outbox_messages", {
  id: idColumn("outbox").primaryKey(),
  channel: text().$type<"mail" | "sms">().notNull(),
  recipient: text().notNull(),
  locale: text().$type<"en" | "fa">().notNull(),
  subject: text(),
  textBody: text().notNull(),
  htmlBody: text(),
  attempts: integer().notNull().default(0),
  createdAt: createdAt(),
});
