import { log } from "@/lib/platform/log/log";
import { drain } from "@/lib/platform/queue/queue";
import { isDue } from "./is-due";
import { jobHandlers, schedules } from "./jobs";

const budgetMs = 50_000;

/** The jobs that are due in this minute, then the queue, for at most 50 s: for machines without a resident worker. */
export async function drainByCron(now: Date) {
  const handlers = await jobHandlers();
  for (const [name, cron] of Object.entries(schedules)) {
    // What fails here is tried again when it is next due; the queue behind it must not wait for that.
    if (isDue(cron, now))
      await handlers[name]
        ?.run({})
        .catch((err: unknown) => log().error({ err, job: name }, "a scheduled job failed"));
  }
  return drain(handlers, new Date(Date.now() + budgetMs));
}
