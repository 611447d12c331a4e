import { json, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { createdAt } from "./columns";

/** The first answer to a write that asked for single execution. Rows live a day. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    owner: text().notNull(),
    key: text().notNull(),
    verb: text().notNull(),
    fingerprint: text().notNull(),
    /** Kept letter by letter, so that a repetition gets the very same body. */
    result: json().$type<unknown>(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ name: "idempotency_keys_pkey", columns: [t.owner, t.key] })],
);
