import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, idColumn } from "./columns";
import { users } from "./users";

export type StarAccount = "available" | "reserved" | "grants" | "spent";
export type MovementKind = "welcome" | "monthly" | "granted" | "reserved" | "captured" | "released";

/**
 * What a member has: the sums of their entries, written by the trigger `star_entries_summed` alone and never negative.
 * Its row is locked while a movement is written. `granted_month` is the last month that was looked at (`2026-12`).
 */
export const starBalances = pgTable(
  "star_balances",
  {
    userId: idColumn("user")
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    available: integer().notNull().default(0),
    reserved: integer().notNull().default(0),
    grantedMonth: text().notNull().default(""),
  },
  (t) => [
    index("star_balances_month_idx").on(t.grantedMonth, t.userId),
    check("star_balances_available_check", sql`${t.available} >= 0`),
    check("star_balances_reserved_check", sql`${t.reserved} >= 0`),
  ],
);

/** One movement of stars, written once: `key` names what it is for, so that a repeat moves nothing. */
export const starMovements = pgTable(
  "star_movements",
  {
    id: idColumn("movement").primaryKey(),
    ownerId: idColumn("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text().$type<MovementKind>().notNull(),
    key: text().notNull(),
    /** What it was for, e.g. a run of the portrait maker. */
    subjectId: text(),
    reason: text(),
    /** Of what can be spent, once it was written. */
    balance: integer().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("star_movements_key_key").on(t.key),
    index("star_movements_owner_idx").on(t.ownerId, t.id),
    index("star_movements_owner_kind_idx").on(t.ownerId, t.kind, t.id),
  ],
);

/** The two sides of a movement. Their sum is zero, held by the deferred trigger `star_entries_balanced`. */
export const starEntries = pgTable(
  "star_entries",
  {
    movementId: idColumn("movement")
      .notNull()
      .references(() => starMovements.id, { onDelete: "cascade" }),
    account: text().$type<StarAccount>().notNull(),
    amount: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.movementId, t.account] }),
    check(
      "star_entries_account_check",
      sql`${t.account} in ('available', 'reserved', 'grants', 'spent')`,
    ),
    check("star_entries_amount_check", sql`${t.amount} <> 0`),
  ],
);
