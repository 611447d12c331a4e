import { workerPool } from "@/lib/platform/workers/worker-pool";

/** The painter at work beside the server: a portrait is half a second of one core. */
export const painting = workerPool<typeof import("./painting.worker")>({
  entry: "lib/portraits/painter/painting.worker",
  inline: () => import("./painting.worker"),
  processesMax: 2,
  waitingMax: 60,
  deadlineMs: 120_000,
  memoryMb: 500,
});
