import { isWorkerFailure } from "../workers/worker-failure";
import { workerPool } from "../workers/worker-pool";
import type { FileFacts } from "./inspect-file";

export type { FileFacts } from "./inspect-file";

/** Parsers see bytes from outside: what they can do to us is to end their own process. */
const media = workerPool<typeof import("./media.worker")>({
  entry: "lib/platform/media/media.worker",
  inline: () => import("./media.worker"),
  processesMax: 1,
  waitingMax: 20,
  deadlineMs: 30_000,
  memoryMb: 400,
});

/**
 * What the file at this path is, by its bytes.
 *
 * @throws WorkerFailure `busy` where too many wait, `late` where it takes too long
 */
export function inspectFile(path: string, extension: string): Promise<FileFacts> {
  return media.run("inspect", { path, extension }).catch((error: unknown) => {
    if (isWorkerFailure(error) && error.reason === "died") return { ok: false } as const;
    throw error;
  });
}
