import { sql } from "drizzle-orm";
import type { Db } from "@/lib/kernel/register";
import { queueHealth } from "./queue";

export type QueueCounts = {
  name: string;
  waiting: number;
  running: number;
  failed: number;
  oldestAt: string | null;
};

/** Jobs by queue and state. The queue's own figures are cached for a minute, so the table itself is counted. */
export async function queueCounts(db: Db): Promise<QueueCounts[]> {
  await queueHealth();
  const rows = await db.execute<{
    name: string;
    waiting: number;
    running: number;
    failed: number;
    oldest: string | Date | null;
  }>(sql`
    select q.name,
      count(j.id) filter (where j.state in ('created', 'retry'))::int as waiting,
      count(j.id) filter (where j.state = 'active')::int as running,
      count(j.id) filter (where j.state = 'failed')::int as failed,
      min(j.created_on) filter (where j.state in ('created', 'retry')) as oldest
    from jobs.queue q left join jobs.job j on j.name = q.name
    where q.name not like '\\_\\_pgboss%'
    group by q.name order by q.name`);
  return [...rows].map(({ oldest, ...row }) => ({
    ...row,
    oldestAt: oldest ? new Date(oldest).toISOString() : null,
  }));
}
