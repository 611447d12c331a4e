import { env } from "@/lib/platform/env";
import { startWorking, stopWorking } from "@/lib/platform/queue/queue";
import { allJobs } from "./all-jobs";
import { settleDeliveries } from "./deliver";
import { handlersOf, schedules } from "./jobs";

/** Called once at boot: takes up the work of the queue where this process lives on between requests. */
export async function startWiring(): Promise<void> {
  if (env().VERCEL) return;
  await startWorking(handlersOf(allJobs), schedules);
}

export async function stopWiring(): Promise<void> {
  // Handing over may put jobs into the queue, so the queue goes last.
  await settleDeliveries();
  await stopWorking();
}
