import { sql } from "drizzle-orm";
import { fromDrizzle, PgBoss } from "pg-boss";
import type { Job } from "@/lib/kernel/event";
import type { Db } from "@/lib/kernel/register";
import { env } from "../env";

const retryMax = 4;
const retryDelayS = 2;
/** A job without a sign of life for this long was killed with its process, and goes back into the queue. */
const heartbeatS = 10;
const superviseS = 5;
const expireS = 300;
const stopTimeoutMs = 10_000;
const pollingS = 1;

export type JobHandler = {
  run(data: unknown): Promise<void>;
  /** Jobs at a time in this process. */
  concurrency?: number;
  /** One job a key (`Job.onlyOne`) waits or runs. */
  exclusive?: boolean;
};

type Queue = { boss: PgBoss; ready: Promise<PgBoss>; known: Set<string>; working: boolean };
// One queue a process, also where the bundler gives several copies of this module.
const kept = globalThis as { mythwrightQueue?: Queue };

function open(): Queue {
  if (kept.mythwrightQueue) return kept.mythwrightQueue;
  // On a serverless machine nothing may run between requests, so housekeeping is left to the cron route.
  const resident = !isServerless();
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    schema: "jobs",
    max: resident ? 3 : 1,
    supervise: resident,
    schedule: resident,
    superviseIntervalSeconds: superviseS,
    monitorIntervalSeconds: superviseS,
    application_name: "mythwright-queue",
  });
  const queue: Queue = { boss, known: new Set(), working: false, ready: boss.start() };
  boss.on("error", () => {});
  kept.mythwrightQueue = queue;
  queue.ready.catch(() => {
    kept.mythwrightQueue = undefined;
  });
  return queue;
}

function isServerless(): boolean {
  return env().VERCEL;
}

const options = {
  retryLimit: retryMax,
  retryDelay: retryDelayS,
  retryBackoff: true,
  heartbeatSeconds: heartbeatS,
  expireInSeconds: expireS,
  retentionSeconds: 14 * 86_400,
  deleteAfterSeconds: 86_400,
};

async function readyQueue(name: string, exclusive = false): Promise<PgBoss> {
  const queue = open();
  const boss = await queue.ready;
  if (!queue.known.has(name)) {
    await boss.createQueue(name, { ...options, policy: exclusive ? "exclusive" : "standard" });
    queue.known.add(name);
  }
  return boss;
}

/** Puts jobs into the queue inside the caller's transaction: they exist if and only if it commits. */
export async function enqueue(tx: Db, jobs: readonly Job[]): Promise<void> {
  const db = fromDrizzle(tx as never, sql as never);
  for (const job of jobs) {
    const boss = await readyQueue(job.name, job.onlyOne !== undefined);
    await boss.send(job.name, job.data, {
      db,
      ...(job.startAfterS ? { startAfter: job.startAfterS } : {}),
      ...(job.onlyOne ? { singletonKey: job.onlyOne } : {}),
      ...(job.key ? { singletonKey: job.key, singletonSeconds: 60 } : {}),
    });
  }
}

/** Works on every queue until `stopWorking`. */
export async function startWorking(
  handlers: Readonly<Record<string, JobHandler>>,
  schedules: Readonly<Record<string, string>>,
) {
  const queue = open();
  if (queue.working) return;
  queue.working = true;
  for (const [name, handler] of Object.entries(handlers)) {
    const boss = await readyQueue(name, handler.exclusive);
    // A queue that an older version made takes on what is decided now.
    await boss.updateQueue(name, options);
    const { concurrency = 1 } = handler;
    const work = { pollingIntervalSeconds: pollingS, batchSize: 1, localConcurrency: concurrency };
    await boss.work(name, work, async (jobs) => {
      for (const job of jobs) await handler.run(job.data);
    });
  }
  for (const [name, cron] of Object.entries(schedules))
    await (await readyQueue(name)).schedule(name, cron);
}

/** Work that waits under the name of a version before goes on under the new one; schedules of the old name end. */
export async function adoptFormerQueues(former: Readonly<Record<string, string>>): Promise<void> {
  const boss = await open().ready;
  for (const [old, name] of Object.entries(former)) {
    if (!(await boss.getQueue(old))) continue;
    await boss.unschedule(old);
    await readyQueue(name);
    for (;;) {
      const jobs = await boss.fetch(old, { batchSize: 100 });
      if (jobs.length === 0) break;
      for (const job of jobs) await boss.send(name, job.data as object);
      await boss.complete(
        old,
        jobs.map(({ id }) => id),
      );
    }
  }
}

export async function stopWorking(): Promise<void> {
  const queue = kept.mythwrightQueue;
  if (!queue) return;
  kept.mythwrightQueue = undefined;
  await queue.boss.stop({ graceful: true, timeout: stopTimeoutMs });
}

/** Runs what is due, for machines without a resident worker. Returns how many jobs were done. */
export async function drain(
  handlers: Readonly<Record<string, JobHandler>>,
  deadline: Date,
): Promise<{ done: number; failed: number }> {
  let done = 0;
  let failed = 0;
  // Nobody else minds what was killed or has had its time.
  if (isServerless()) await open().ready.then((boss) => boss.supervise());
  for (const [name, handler] of Object.entries(handlers)) {
    const boss = await readyQueue(name, handler.exclusive);
    while (Date.now() < deadline.getTime()) {
      const jobs = await boss.fetch(name);
      if (jobs.length === 0) break;
      for (const job of jobs) {
        const beat = setInterval(
          () => void boss.touch(name, job.id).catch(() => {}),
          (heartbeatS / 3) * 1000,
        );
        try {
          await handler.run(job.data);
          await boss.complete(name, job.id);
          done += 1;
        } catch (error) {
          await boss.fail(name, job.id, {
            message: error instanceof Error ? error.name : "unknown",
          });
          failed += 1;
        } finally {
          clearInterval(beat);
        }
      }
    }
  }
  return { done, failed };
}

/** @throws when the queue's schema cannot be read */
export async function queueHealth(): Promise<void> {
  const boss = await open().ready;
  await boss.isInstalled();
}
