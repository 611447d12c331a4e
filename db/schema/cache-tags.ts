import { index, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "@/db/schema/columns";

/** When a cache tag was last made stale, for instances that were not listening at that moment. */
export const cacheTags = pgTable(
  "cache_tags",
  {
    tag: text().primaryKey(),
    revalidatedAt: instant().notNull(),
  },
  (t) => [index("cache_tags_revalidated_at_idx").on(t.revalidatedAt)],
);
