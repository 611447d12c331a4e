import { signingKey } from "@/lib/lineage/signing-key";
import { env } from "@/lib/platform/env";
import { adoptFormerQueues, startWorking, stopWorking } from "@/lib/platform/queue/queue";
import { settleDeliveries } from "./deliver";
import { formerJobs } from "./former-jobs";
import { jobHandlers, jobsAtStart, schedules } from "./jobs";
import { runtime } from "./runtime";

/** Called once at boot: takes up the work of the queue where this process lives on between requests. */
export async function startWiring(): Promise<void> {
  if (env().VERCEL) return;
  // The key that picture records are signed with is published before the first picture is made.
  await runtime().transaction((tx) => signingKey(tx, new Date()));
  await startWorking(await jobHandlers(), schedules);
  await adoptFormerQueues(formerJobs);
  const { transaction, enqueue } = runtime();
  await transaction((tx) =>
    enqueue(
      tx,
      jobsAtStart.map((name) => ({ name, data: {} })),
    ),
  );
}

export async function stopWiring(): Promise<void> {
  // Handing over may put jobs into the queue, so the queue goes last.
  await settleDeliveries();
  await stopWorking();
}
