import postgres from "postgres";
import { z } from "zod";
import { log } from "./log";
import { expireTags } from "./tag-clock.ts";

/** Channel on which instances tell each other which cache tags became stale. The payload is a JSON array of tags. */
const channel = "cache_tags";
const Tags = z.array(z.string()).max(1000);
// Clocks of transactions overlap: what was committed while we were reading may carry an earlier moment.
const overlapS = 10;

export type TagListener = { stop(): Promise<void> };

/**
 * Hears which tags other instances made stale, and applies them to the caches of this process. After a lost connection
 * it reads what it missed from the table `cache_tags`.
 */
export async function listenForTags(databaseUrl: string): Promise<TagListener> {
  const sql = postgres(databaseUrl, {
    max: 1,
    onnotice: () => {},
    connection: { application_name: "mythwright-tags" },
  });
  let heardUntil: Date | undefined;

  async function catchUp() {
    const [clock] = await sql<{ now: Date }[]>`select now() as now`;
    if (heardUntil) {
      const rows = await sql<{ tag: string }[]>`
        select tag from cache_tags where revalidated_at > ${heardUntil}::timestamptz - make_interval(secs => ${overlapS})`;
      expireTags(rows.map((row) => row.tag));
      log().info({ tags: rows.length }, "the listener for cache tags is back, and has read what it missed");
    }
    heardUntil = clock?.now;
  }

  await sql.listen(
    channel,
    (payload) => {
      const tags = Tags.safeParse(parseJson(payload));
      if (tags.success) expireTags(tags.data);
      else log().error({ payload }, "a message about cache tags could not be read");
    },
    () => {
      catchUp().catch((err) => log().error({ err }, "missed cache tags could not be read"));
    },
  );
  return { stop: () => sql.end({ timeout: 2 }) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
