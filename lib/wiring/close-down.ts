import { closeConnection } from "@/db/client";
import { stopWorking } from "@/lib/platform/queue/queue";
import { settleDeliveries } from "./deliver";

/**
 * What a script does last: hands over what its verbs recorded, then lets go of the queue and of the database. In this
 * order, since handing over may open the queue; a process that keeps either open never ends.
 */
export async function closeDown(): Promise<void> {
  await settleDeliveries();
  await stopWorking();
  await closeConnection();
}
