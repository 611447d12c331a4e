import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, idColumn, instant } from "./columns";
import { users } from "./users";

export type ImageVariant = {
  key: string;
  format: "avif" | "webp" | "jpeg" | "png";
  width: number;
  height: number;
  bytes: number;
};

/** Stored bytes under a new name. An image has variants in several widths and formats and a blur placeholder. */
export const files = pgTable(
  "files",
  {
    id: idColumn("file").primaryKey(),
    ownerId: idColumn("user").references(() => users.id, { onDelete: "set null" }),
    kind: text().$type<"image" | "document">().notNull(),
    driver: text().$type<"disk" | "s3" | "uploadthing">().notNull(),
    width: integer(),
    height: integer(),
    placeholder: text(),
    variants: jsonb().$type<ImageVariant[]>().notNull().default([]),
    sha256: text().notNull(),
    createdAt: createdAt(),
    removedAt: instant(),
  },
  (t) => [
    index("files_owner_id_idx").on(t.ownerId, t.id),
    // Which row names a stored file.
    index("files_variants_idx").using("gin", sql`${t.variants} jsonb_path_ops`),
  ],
);
