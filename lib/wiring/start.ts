import { env } from "@/lib/platform/env";
import { adoptFormerQueues, startWorking, stopWorking } from "@/lib/platform/queue/queue";
import { settleDeliveries } from "./deliver";
import { formerJobs } from "./former-jobs";
import { jobHandlers, schedules } from "./jobs";

/** Called once at boot: takes up the work of the queue where this process lives on between requests. */
export async function startWiring(): Promise<void> {
  if (env().VERCEL) return;
  await startWorking(await jobHandlers(), schedules);
  await adoptFormerQueues(formerJobs);
}

export async function stopWiring(): Promise<void> {
  // Handing over may put jobs into the queue, so the queue goes last.
  await settleDeliveries();
  await stopWorking();
}
