import { type SQL, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { Register } from "@/lib/kernel/register";
import type { Build } from "@/lib/rulebook/build";
import { bytea, createdAt, idColumn, instant } from "./columns";
import type { files } from "./files";
import { users } from "./users";

export type Visibility = "private" | "unlisted" | "public";

type FileRow = typeof files.$inferSelect;

export type ChosenPortrait = Pick<
  FileRow,
  "id" | "width" | "height" | "placeholder" | "variants" | "driver"
> & {
  ai: boolean;
};

type OrderColumns = Record<
  "ownerId" | "id" | "updatedAt" | "createdAt" | "nameSort" | "level" | "nameFolded",
  AnyPgColumn
>;

/** One index for every order of somebody's own list. */
function ownerOrders(t: OrderColumns, name: string, where: SQL) {
  return [
    index(`${name}_updated_idx`).on(t.ownerId, t.updatedAt, t.id, t.nameFolded).where(where),
    index(`${name}_created_idx`).on(t.ownerId, t.createdAt, t.id, t.nameFolded).where(where),
    index(`${name}_name_idx`).on(t.ownerId, t.nameSort, t.id, t.nameFolded).where(where),
    index(`${name}_level_idx`).on(t.ownerId, t.level, t.id, t.nameFolded).where(where),
  ];
}

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
    /** `searchKey` and `sortKey` of the name: what searches compare and what lists are ordered by. */
    nameFolded: text().notNull(),
    nameSort: bytea().notNull(),
    pronouns: text().notNull().default(""),
    alignment: text(),
    biography: text().notNull().default(""),
    appearance: jsonb().$type<Register["appearance"]>().notNull().default({}),
    build: jsonb().$type<Build>().notNull(),
    /** Play state (damage, slots, resources): separate from the build. */
    play: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    fieldPrivacy: jsonb().$type<Record<string, "public" | "private">>().notNull().default({}),
    speciesId: text(),
    classId: text(),
    backgroundId: text(),
    /** Every class with its levels, in the order taken; `name` where it is homebrew. `classId` is the first of them. */
    classes: jsonb().$type<{ id: string; level: number; name?: string }[]>().notNull().default([]),
    /** What the owner calls a species or background of their own making; null for those of the rulebook. */
    speciesName: text(),
    backgroundName: text(),
    level: smallint().notNull().default(1),
    openChoices: smallint().notNull().default(0),
    violations: smallint().notNull().default(0),
    homebrew: smallint().notNull().default(0),
    visibility: text().$type<Visibility>().notNull().default("private"),
    publishedAt: instant(),
    /** Counts up with every first publication; the order of the showcase. Given by the trigger `characters_derive`. */
    publishedNumber: bigint({ mode: "number" }),
    chosenPortraitId: idColumn("portrait"),
    /** The picture of the chosen portrait, kept by triggers so that no list has to join for it. */
    portrait: jsonb().$type<ChosenPortrait>(),
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
    // Read backward for what is newest first; the folded name at the end answers a search without a look at the rows.
    index("characters_owner_idx").on(t.ownerId, t.id).where(sql`deleted_at is null`),
    ...ownerOrders(t, "characters_kept", sql`deleted_at is null and archived_at is null`),
    ...ownerOrders(t, "characters_archived", sql`deleted_at is null and archived_at is not null`),
    // Rows from before the folding; empty once `fold-names.ts` has gone over them.
    index("characters_to_fold_idx")
      .on(t.publishedAt, t.id)
      .where(sql`name_sort = ''::bytea and name <> ''`),
    uniqueIndex("characters_published_number_key").on(t.publishedNumber),
    index("characters_deleted_at_idx").on(t.deletedAt).where(sql`deleted_at is not null`),
    check("characters_visibility_check", sql`${t.visibility} in ('private', 'unlisted', 'public')`),
  ],
);

export type CharacterSnapshot = {
  name: string;
  pronouns: string;
  alignment: string | null;
  biography: string;
  appearance: Register["appearance"];
  build: Build;
};
