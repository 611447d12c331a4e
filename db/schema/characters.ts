import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, smallint, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { Appearance } from "@/lib/characters/appearance";
import type { Build } from "@/lib/rulebook/build";
import { createdAt, idColumn, instant } from "./columns";
import { users } from "./users";

export type Visibility = "private" | "unlisted" | "public";

/** The sheet of one character. `build` is the only truth of the rules part; the summary columns are copies for lists. */
export const characters = pgTable(
  "characters",
  {
    id: idColumn("character").primaryKey(),
    ownerId: idColumn("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    slug: text().notNull(),
    /** The unguessable part of the unlisted link. */
    secret: text().notNull(),
    name: text().notNull().default(""),
    pronouns: text().notNull().default(""),
    alignment: text(),
    biography: text().notNull().default(""),
    appearance: jsonb().$type<Appearance>().notNull().default({}),
    build: jsonb().$type<Build>().notNull(),
    /** Play state (damage, slots, resources): separate from the build. */
    play: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    fieldPrivacy: jsonb().$type<Record<string, "public" | "private">>().notNull().default({}),
    speciesId: text(),
    classId: text(),
    backgroundId: text(),
    /** Every class with its levels, in the order taken. `classId` is the first of them. */
    classes: jsonb().$type<{ id: string; level: number }[]>().notNull().default([]),
    /** What the owner calls a species or background of their own making; null for those of the rulebook. */
    speciesName: text(),
    backgroundName: text(),
    level: smallint().notNull().default(1),
    openChoices: smallint().notNull().default(0),
    violations: smallint().notNull().default(0),
    homebrew: smallint().notNull().default(0),
    visibility: text().$type<Visibility>().notNull().default("private"),
    publishedAt: instant(),
    chosenPortraitId: idColumn("portrait"),
    /** Wizard step the owner was last at. */
    step: text(),
    version: integer().notNull().default(1),
    archivedAt: instant(),
    deletedAt: instant(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    uniqueIndex("characters_slug_key").on(t.slug),
    index("characters_owner_updated_idx").on(t.ownerId, t.updatedAt.desc(), t.id.desc()).where(sql`deleted_at is null`),
    index("characters_owner_name_idx").on(t.ownerId, t.name, t.id).where(sql`deleted_at is null`),
    index("characters_showcase_idx")
      .on(t.publishedAt.desc(), t.id.desc())
      .where(sql`visibility = 'public' and deleted_at is null`),
    index("characters_showcase_species_idx")
      .on(t.speciesId, t.publishedAt.desc(), t.id.desc())
      .where(sql`visibility = 'public' and deleted_at is null`),
    index("characters_showcase_class_idx")
      .on(t.classId, t.publishedAt.desc(), t.id.desc())
      .where(sql`visibility = 'public' and deleted_at is null`),
    index("characters_name_trgm_idx").using("gin", sql`lower(name) gin_trgm_ops`),
    index("characters_deleted_at_idx").on(t.deletedAt).where(sql`deleted_at is not null`),
    check("characters_visibility_check", sql`${t.visibility} in ('private', 'unlisted', 'public')`),
  ],
);

export type CharacterSnapshot = {
  name: string;
  pronouns: string;
  alignment: string | null;
  biography: string;
  appearance: Appearance;
  build: Build;
};

/** Public characters under each of their classes, in the order of the showcase. Written by the trigger `characters_showcase_classes`. */
export const showcaseClasses = pgTable(
  "showcase_classes",
  {
    classId: text().notNull(),
    publishedAt: instant().notNull(),
    characterId: idColumn("character")
      .notNull()
      .references(() => characters.id, { onDelete: "cascade" }),
  },
  (t) => [
    primaryKey({ columns: [t.characterId, t.classId] }),
    index("showcase_classes_order_idx").on(t.classId, t.publishedAt, t.characterId),
  ],
);
