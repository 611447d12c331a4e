import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log/log";
import { drain } from "@/lib/platform/queue/queue";
import { afterAnswer } from "@/lib/transport/after-response";
import { takeDue } from "./due-jobs";
import { jobHandlers } from "./jobs";

/** How long the machine of one answer is kept awake for the queue; the cron route finishes what is left. */
const budgetMs = 45_000;

async function drainQueues(names: readonly string[]): Promise<void> {
  const handlers = Object.fromEntries(
    Object.entries(await jobHandlers()).filter(([name]) => names.includes(name)),
  );
  try {
    await drain(handlers, new Date(Date.now() + budgetMs));
  } catch (error) {
    log().error(
      { err: error, jobs: names },
      "the queue could not be drained, and is left to the cron route",
    );
  }
}

/** Called by the doors of writes: does the jobs just asked for once the answer is out, where no worker waits for them. */
export function drainQueueAfterResponse(): void {
  if (!env().VERCEL) return;
  const names = takeDue();
  if (names.length > 0) afterAnswer(() => drainQueues(names));
}
