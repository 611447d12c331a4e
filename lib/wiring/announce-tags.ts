import { sql } from "drizzle-orm";
import { connection } from "@/db/client";

/** Channel on which instances tell each other which cache tags became stale; `lib/platform/page-cache` listens. */
const tagChannel = "cache_tags";

/** Tells every other instance, and leaves a row for those that start later. One statement whatever the number of tags. */
export async function announceTags(tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return;
  const list = JSON.stringify([...new Set(tags)]);
  await connection().db.execute(sql`
    with stale as (
      insert into cache_tags (tag, revalidated_at)
      select distinct value, clock_timestamp() from jsonb_array_elements_text(${list}::jsonb)
      on conflict (tag) do update set revalidated_at = excluded.revalidated_at
      returning tag
    )
    select pg_notify(${tagChannel}, ${list})`);
}
