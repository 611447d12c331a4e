import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { queueCounts } from "@/lib/platform/queue/queue-counts";
import { mustHave } from "@/lib/users/permissions";

export const QueueView = z
  .object({
    queues: z.array(
      z.object({
        name: z.string(),
        waiting: z.int().describe("Due or asked for later"),
        running: z.int(),
        failed: z.int().describe("Given up after every retry, within the last two weeks"),
        oldestAt: z.iso.datetime().nullable().describe("When the oldest waiting job was put in"),
      }),
    ),
  })
  .meta({ id: "AdminQueue" });

/** What the background work looks like now. Names of queues and numbers, never what a job carries. */
export const readQueue = verb({
  name: "admin.read_queue",
  kind: "read",
  access: "admin",
  scope: null,
  input: z.strictObject({}),
  output: QueueView,
  async run({ ctx }) {
    mustHave(ctx, "system.read");
    return { queues: await queueCounts(ctx.db) };
  },
});
