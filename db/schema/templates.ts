import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  bigserial,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { Register } from "@/lib/kernel/register";
import { bytea, createdAt, idColumn, instant } from "./columns";
import { users } from "./users";

type Document = Register["templateDocument"];

/** Who it was made from, as they were called then: credit outlives the parent. */
export type TemplateCredit = { title: string; author: string | null };

/**
 * A recipe for portraits. The counters and `trending` are written by the job `templates.roll_up` alone; `number` and
 * `terms` by the trigger `templates_derive`. Without an owner it is one of our own, named by `own_key`.
 */
export const templates = pgTable(
  "templates",
  {
    id: idColumn("template").primaryKey(),
    slug: text().notNull(),
    ownerId: idColumn("user").references(() => users.id, { onDelete: "cascade" }),
    ownKey: text(),
    parentId: idColumn("template").references((): AnyPgColumn => templates.id, {
      onDelete: "set null",
    }),
    credit: jsonb().$type<TemplateCredit>(),
    document: jsonb().$type<Document>().notNull(),
    category: text().notNull(),
    style: text().notNull(),
    tags: text().array().notNull().default(sql`'{}'`),
    /** Titles, tags and the first words of the prompt, folded. */
    folded: text().notNull(),
    version: integer().notNull().default(1),
    isPublic: boolean().notNull().default(false),
    publishedAt: instant(),
    number: bigint({ mode: "number" }),
    terms: integer().array().notNull().default(sql`'{}'`),
    likes: integer().notNull().default(0),
    favorites: integer().notNull().default(0),
    uses: integer().notNull().default(0),
    views: integer().notNull().default(0),
    /** Logarithm of what likes and uses weigh; see `docs/trending.md`. */
    trending: doublePrecision().notNull().default(0),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    uniqueIndex("templates_slug_key").on(t.slug),
    uniqueIndex("templates_own_key_key").on(t.ownKey),
    uniqueIndex("templates_number_key").on(t.number),
    index("templates_owner_idx").on(t.ownerId, t.id),
    index("templates_parent_idx").on(t.parentId, t.id),
    index("templates_trending_idx").on(t.trending, t.number).where(sql`is_public`),
    index("templates_category_trending_idx")
      .on(t.category, t.trending, t.number)
      .where(sql`is_public`),
    index("templates_style_trending_idx").on(t.style, t.trending, t.number).where(sql`is_public`),
    index("templates_uses_idx").on(t.uses, t.number).where(sql`is_public`),
    index("templates_category_uses_idx").on(t.category, t.uses, t.number).where(sql`is_public`),
    index("templates_style_uses_idx").on(t.style, t.uses, t.number).where(sql`is_public`),
    index("templates_terms_idx").using("gin", t.terms).with({ fastupdate: "off" }),
  ],
);

/** What a template was before: each version whole, the newest fifty. */
export const templateVersions = pgTable(
  "template_versions",
  {
    templateId: idColumn("template")
      .notNull()
      .references(() => templates.id, { onDelete: "cascade" }),
    version: integer().notNull(),
    document: jsonb().$type<Document>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.templateId, t.version] })],
);

/** A like (for everybody to count) or a favourite (for oneself to find again). */
export const templateMarks = pgTable(
  "template_marks",
  {
    userId: idColumn("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text().$type<"like" | "favorite">().notNull(),
    templateId: idColumn("template")
      .notNull()
      .references(() => templates.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.kind, t.templateId] }),
    index("template_marks_newest_idx").on(t.userId, t.kind, t.createdAt, t.templateId),
    index("template_marks_template_idx").on(t.templateId),
  ],
);

/** What is to be counted: appended by whoever does it, so that nobody waits for the template's row. */
export const templateCounts = pgTable(
  "template_counts",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    templateId: idColumn("template")
      .notNull()
      .references(() => templates.id, { onDelete: "cascade" }),
    kind: text().$type<"like" | "favorite" | "use" | "view">().notNull(),
    delta: smallint().notNull(),
    /** How much it weighs for what is trending; nothing where it is the author's own. */
    weight: smallint().notNull(),
    /** When the act was that is counted, or taken back. */
    at: instant().notNull(),
  },
  (t) => [index("template_counts_template_idx").on(t.templateId)],
);

/** Who has seen it today: a hash that nobody can turn back, gone two days later. */
export const templateViews = pgTable(
  "template_views",
  {
    day: date({ mode: "string" }).notNull(),
    reader: bytea().notNull(),
    templateId: idColumn("template")
      .notNull()
      .references(() => templates.id, { onDelete: "cascade" }),
  },
  (t) => [
    primaryKey({ columns: [t.day, t.templateId, t.reader] }),
    index("template_views_template_idx").on(t.templateId),
  ],
);

/** The painter's pictures of the examples, each painted when it is first looked at. */
export const templateExamples = pgTable(
  "template_examples",
  {
    templateId: idColumn("template")
      .notNull()
      .references(() => templates.id, { onDelete: "cascade" }),
    version: integer().notNull(),
    position: smallint().notNull(),
    key: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.templateId, t.version, t.position] }),
    uniqueIndex("template_examples_key_key").on(t.key),
  ],
);
