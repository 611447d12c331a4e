import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { HomebrewEntry } from "@/lib/rulebook/build";
import { createdAt, idColumn } from "./columns";
import { users } from "./users";

/** A person's own entries for the rulebook. A character that takes one carries a copy in its build. */
export const homebrewEntries = pgTable(
  "homebrew_entries",
  {
    id: idColumn("homebrew").primaryKey(),
    ownerId: idColumn("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** What builds call it: `homebrew-dawnblade-k3x9qa`. */
    key: text().notNull(),
    kind: text().$type<HomebrewEntry["kind"]>().notNull(),
    name: text().notNull(),
    /** `searchKey` of the name. */
    nameFolded: text().notNull(),
    line: text().notNull().default(""),
    row: jsonb().$type<HomebrewEntry["row"]>().notNull(),
    /** Counts every rewriting; the ETag is made of it. */
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    uniqueIndex("homebrew_entries_owner_key_key").on(t.ownerId, t.key),
    index("homebrew_entries_to_fold_idx").on(t.id).where(sql`name_folded = ''`),
    index("homebrew_entries_owner_id_idx").on(t.ownerId, t.id, t.nameFolded),
    index("homebrew_entries_owner_kind_idx").on(t.ownerId, t.kind, t.id, t.nameFolded),
  ],
);
