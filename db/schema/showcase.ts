import { bigint, index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { type ChosenPortrait, characters } from "./characters";
import { idColumn, instant } from "./columns";

export type ShowcaseCardRow = {
  slug: string;
  name: string;
  speciesId: string | null;
  classId: string | null;
  backgroundId: string | null;
  classes: { id: string; level: number }[];
  speciesName: string | null;
  backgroundName: string | null;
  level: number;
  violations: number;
  homebrew: number;
  portrait: ChosenPortrait | null;
  owner: { handle: string | null; name: string | null };
};

/**
 * What the showcase reads: one narrow row for each public character of an active member, in the order of publication.
 * Written by triggers alone (`refresh_showcase`). `terms` are hashes (`search_term`) of the name's grams, of the facets and
 * of the windows that the row lies in; `docs/performance.md` tells how a search walks them.
 */
export const showcaseEntries = pgTable(
  "showcase_entries",
  {
    characterId: idColumn("character")
      .primaryKey()
      .references(() => characters.id, { onDelete: "cascade" }),
    number: bigint({ mode: "number" }).notNull(),
    ownerId: idColumn("user").notNull(),
    nameFolded: text().notNull(),
    terms: integer().array().notNull(),
    card: jsonb().$type<ShowcaseCardRow>().notNull(),
    publishedAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("showcase_entries_number_key").on(t.number),
    index("showcase_entries_owner_idx").on(t.ownerId, t.number),
    // Without the pending list: a search would have to read all of it.
    index("showcase_entries_terms_idx").using("gin", t.terms).with({ fastupdate: "off" }),
  ],
);
