import type { JobDefinition } from "@/lib/kernel/job";
import { declared } from "@/lib/nouns";
import { log } from "@/lib/platform/log/log";
import type { JobHandler } from "@/lib/platform/queue/queue";
import { deliverPendingEvents } from "./deliver-pending-events";
import { allJobs } from "./doors";
import { jobCtx } from "./job-ctx";
import { purgeExpired } from "./purge-expired";

function handlerOf(name: string, definition: JobDefinition): JobHandler {
  const { schema, handler, concurrency, exclusive } = definition;
  return {
    concurrency,
    exclusive,
    async run(data) {
      const startedAt = Date.now();
      try {
        await handler(jobCtx(name), schema.parse(data));
        log().info({ job: name, tookMs: Date.now() - startedAt }, "job done");
      } catch (error) {
        log().error({ job: name, tookMs: Date.now() - startedAt, err: error }, "job failed");
        throw error;
      }
    },
  };
}

const deliverPending = "system.deliver_pending";
const purge = "system.purge_expired";

const systemJobs: readonly (readonly [string, JobHandler])[] = [
  [deliverPending, { run: () => deliverPendingEvents() }],
  [purge, { run: () => purgeExpired() }],
];

/** What the queue calls, by the name of the job. */
export async function jobHandlers(): Promise<Readonly<Record<string, JobHandler>>> {
  const own = Object.entries(await allJobs()).map(
    ([name, definition]) => [name, handlerOf(name, definition)] as const,
  );
  return Object.fromEntries([...own, ...systemJobs]);
}

/** Cron expressions of the jobs that nobody has to ask for. */
export const schedules: Readonly<Record<string, string>> = {
  [deliverPending]: "* * * * *",
  [purge]: "7 * * * *",
  ...Object.fromEntries(
    Object.entries(declared("jobs") as Record<string, { schedule?: string }>).flatMap(
      ([name, { schedule }]) => (schedule ? [[name, schedule]] : []),
    ),
  ),
};

/** Names of the jobs that are done once whenever a process starts. */
export const jobsAtStart: readonly string[] = Object.entries(
  declared("jobs") as Record<string, { atStart?: true }>,
).flatMap(([name, { atStart }]) => (atStart ? [name] : []));
