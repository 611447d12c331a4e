import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
} from "drizzle-orm/pg-core";
import { characters } from "./characters";
import { createdAt, idColumn, instant } from "./columns";
import { files } from "./files";
import { templates } from "./templates";
import { users } from "./users";

export type GenerationState = "queued" | "running" | "succeeded" | "failed" | "cancelled";

/** One run of the portrait maker, with its parent. */
export const generations = pgTable(
  "generations",
  {
    id: idColumn("generation").primaryKey(),
    characterId: idColumn("character")
      .notNull()
      .references(() => characters.id, { onDelete: "cascade" }),
    ownerId: idColumn("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    parentId: idColumn("generation"),
    /** The portrait that an edit or a variation begins from. */
    sourceId: idColumn("portrait"),
    /** What is to change in it, in words for a model; null where nothing of it is shown to one. */
    instruction: text(),
    state: text().$type<GenerationState>().notNull().default("queued"),
    /** 0 to 100. */
    progress: smallint().notNull().default(0),
    provider: text().$type<"hugging-face" | "painter">().notNull(),
    /** The provider that made the image in the end, and why the first one did not. */
    fellBackTo: text().$type<"painter">(),
    failure: text(),
    retryAt: instant(),
    prompt: text().notNull().default(""),
    negativePrompt: text().notNull().default(""),
    seed: text().notNull(),
    /** What it was made from, where it was a template. */
    templateId: idColumn("template").references((): AnyPgColumn => templates.id, {
      onDelete: "set null",
    }),
    model: text(),
    parameters: jsonb()
      .$type<Record<string, string | number | boolean | null>>()
      .notNull()
      .default({}),
    attempts: integer().notNull().default(0),
    createdAt: createdAt(),
    startedAt: instant(),
    /** Last sign of life of the worker; an old one means that it died and the run is taken up again. */
    heartbeatAt: instant(),
    finishedAt: instant(),
  },
  (t) => [
    index("generations_character_idx").on(t.characterId, t.id),
    index("generations_template_idx").on(t.templateId, t.id).where(sql`template_id is not null`),
    index("generations_stalled_idx").on(t.createdAt).where(sql`state in ('queued', 'running')`),
    index("generations_active_idx").on(t.ownerId).where(sql`state in ('queued', 'running')`),
  ],
);

/** One image of a character. */
export const portraits = pgTable(
  "portraits",
  {
    id: idColumn("portrait").primaryKey(),
    characterId: idColumn("character")
      .notNull()
      .references(() => characters.id, { onDelete: "cascade" }),
    generationId: idColumn("generation").references(() => generations.id, { onDelete: "set null" }),
    fileId: idColumn("file")
      .notNull()
      .references(() => files.id),
    madeBy: text().$type<"hugging-face" | "painter" | "upload">().notNull(),
    /** True where a model drew it, so that a viewer may hide it. */
    ai: boolean().notNull().default(false),
    /** What others may do with it; `pictureLicences` of `lib/portraits/schema.ts`. */
    licence: text().notNull().default("all-rights-reserved"),
    /** False where its owner lets it be used to train models. */
    noAi: boolean().notNull().default(true),
    /** Whether the record names its owner's handle. */
    credited: boolean().notNull().default(false),
    createdAt: createdAt(),
    deletedAt: instant(),
  },
  (t) => [index("portraits_character_idx").on(t.characterId, t.id)],
);
