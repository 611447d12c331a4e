import { boolean, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { type CharacterSnapshot, characters } from "@/db/schema/characters";
import { createdAt, idColumn } from "@/db/schema/columns";

/** The ledger: every change as an entry with the whole snapshot after it (`@v7` is a permalink). */
export const characterVersions = pgTable(
  "character_versions",
  {
    id: idColumn("version").primaryKey(),
    characterId: idColumn("character")
      .notNull()
      .references(() => characters.id, { onDelete: "cascade" }),
    version: integer().notNull(),
    kind: text().notNull(),
    actorId: text(),
    /** What changed, as short codes with parameters; phrased by the page. */
    change: jsonb()
      .$type<{ code: string; params?: Record<string, string | number> }[]>()
      .notNull()
      .default([]),
    snapshot: jsonb().$type<CharacterSnapshot>().notNull(),
    /** Whether it stood while the character was shown: only then its permalink opens. */
    shown: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex("character_versions_character_version_key").on(t.characterId, t.version)],
);
