import { lt, sql } from "drizzle-orm";
import { connection } from "@/db/client";
import { cacheTags } from "@/db/schema/cache-tags";
import { outboxMessages } from "@/db/schema/outbox";
import { env } from "@/lib/platform/env";

const batch = 5000;
const roundsMax = 200;
/** Instances that lost the line read what they missed; none is without it for that long. */
const tagDays = 7;

const daysAgo = (days: number) => sql`now() - make_interval(days => ${days})`;

/** The oldest first, by their ids, which grow with time; some thousand at a time, so that nobody waits behind a long delete. */
async function purgeEvents(days: number): Promise<void> {
  for (let round = 0; round < roundsMax; round++) {
    const gone = await connection().db.execute(sql`
      delete from events where id in (
        select oldest.id from (select id, created_at, delivered_at from events order by id limit ${batch}) oldest
        where oldest.created_at < ${daysAgo(days)} and oldest.delivered_at is not null)
      returning 1`);
    if (gone.length < batch) return;
  }
}

/** Once an hour: what the system itself writes and nobody asks for any more. `docs/operations.md` lists every table. */
export async function purgeExpired(): Promise<void> {
  const { db } = connection();
  const { EVENT_DAYS, OUTBOX_DAYS } = env();
  await purgeEvents(EVENT_DAYS);
  await db.delete(outboxMessages).where(lt(outboxMessages.createdAt, daysAgo(OUTBOX_DAYS)));
  await db.delete(cacheTags).where(lt(cacheTags.revalidatedAt, daysAgo(tagDays)));
}
