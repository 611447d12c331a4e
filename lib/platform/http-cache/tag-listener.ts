import postgres from "postgres";
import { z } from "zod";
import { log } from "../log/log";
import { expireTags } from "./tag-clock.ts";

/** Channel on which instances tell each other which cache tags became stale. The payload is a JSON array of tags. */
const channel = "cache_tags";
const Tags = z.array(z.string()).max(1000);
// Clocks of transactions overlap: what was committed while we were reading may carry an earlier moment.
const overlapS = 10;
// What no announcement brought, because the connection was down just then, is read from the table this often.
const catchUpEveryMs = 5000;
const connectTimeoutS = 5;

export type TagListener = { stop(): Promise<void> };

/**
 * Hears which tags other instances made stale, and applies them to the caches of this process. The announcements only
 * make it quick: the truth is the table `cache_tags`, read again after every connection and every few seconds.
 * @throws what the driver throws when the database does not answer
 */
export async function listenForTags(databaseUrl: string): Promise<TagListener> {
  const sql = postgres(databaseUrl, {
    max: 1,
    connect_timeout: connectTimeoutS,
    // Asked for on every new connection, and a connection lost in the middle of it ends in a rejection nobody can catch.
    fetch_types: false,
    onnotice: () => {},
    connection: { application_name: "mythwright-tags" },
  });
  const [clock] = await sql<{ now: Date }[]>`select now() as now`;
  let heardUntil = clock?.now ?? new Date(0);
  const applied = new Map<string, number>();
  let reading = false;

  async function catchUp() {
    const [moment] = await sql<{ now: Date }[]>`select now() as now`;
    const rows = await sql<{ tag: string; at: Date }[]>`
      select tag, revalidated_at as at from cache_tags
      where revalidated_at > ${heardUntil}::timestamptz - make_interval(secs => ${overlapS})`;
    const missed = rows.filter(({ tag, at }) => applied.get(tag) !== at.getTime());
    expireTags(missed.map(({ tag }) => tag));
    applied.clear();
    for (const { tag, at } of rows) applied.set(tag, at.getTime());
    heardUntil = moment?.now ?? heardUntil;
  }

  async function tryToCatchUp() {
    if (reading) return;
    reading = true;
    try {
      await catchUp();
    } catch (err) {
      log().warn({ err }, "stale cache tags could not be read, and will be asked for again");
    } finally {
      reading = false;
    }
  }

  await sql.listen(
    channel,
    (payload) => {
      const tags = Tags.safeParse(parseJson(payload));
      if (tags.success) expireTags(tags.data);
      else log().error({ payload }, "a message about cache tags could not be read");
    },
    () => void tryToCatchUp(),
  );
  const timer = setInterval(() => void tryToCatchUp(), catchUpEveryMs).unref();
  return {
    async stop() {
      clearInterval(timer);
      await sql.end({ timeout: 2 });
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
