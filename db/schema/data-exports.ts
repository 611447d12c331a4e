import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, idColumn, instant } from "@/db/schema/columns";
import { users } from "@/db/schema/users";

export type ExportState = "queued" | "ready" | "failed" | "expired";

/** Everything about a user as one zip, built in the background. */
export const dataExports = pgTable(
  "data_exports",
  {
    id: idColumn("export").primaryKey(),
    userId: idColumn("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    state: text().$type<ExportState>().notNull().default("queued"),
    fileKey: text(),
    bytes: integer(),
    createdAt: createdAt(),
    readyAt: instant(),
    expiresAt: instant(),
  },
  (t) => [index("data_exports_user_id_idx").on(t.userId, t.id)],
);
