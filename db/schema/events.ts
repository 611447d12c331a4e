import { sql } from "drizzle-orm";
import { boolean, index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, idColumn, instant } from "./columns";

/** Append-only: audit, activity and outbox in one row, written in the transaction of the change itself. */
export const events = pgTable(
  "events",
  {
    id: idColumn("event").primaryKey(),
    type: text().notNull(),
    subjectId: text().notNull(),
    userId: idColumn("user"),
    activity: boolean().notNull().default(false),
    actorKind: text().notNull(),
    actorId: text(),
    payload: jsonb()
      .$type<Record<string, string | number | boolean | null>>()
      .notNull()
      .default({}),
    requestId: text().notNull(),
    door: text().notNull(),
    address: text(),
    userAgent: text(),
    createdAt: createdAt(),
    deliveredAt: instant(),
  },
  (t) => [
    // Each in the order of the lists that read it, backward for the newest first.
    index("events_activity_idx").on(t.userId, t.createdAt, t.id).where(sql`activity`),
    index("events_activity_type_idx").on(t.userId, t.type, t.createdAt, t.id).where(sql`activity`),
    index("events_undelivered_idx").on(t.createdAt).where(sql`delivered_at is null`),
    index("events_subject_idx").on(t.subjectId, t.id),
    // The staff's record is searched by each of these.
    index("events_created_idx").on(t.createdAt, t.id),
    index("events_user_idx").on(t.userId, t.createdAt, t.id),
    index("events_actor_idx").on(t.actorId, t.createdAt, t.id),
    index("events_address_idx").on(t.address, t.createdAt, t.id),
    index("events_request_idx").on(t.requestId, t.createdAt, t.id),
    index("events_type_idx").on(t.type, t.createdAt, t.id),
  ],
);
