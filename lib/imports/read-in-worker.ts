import type { Locale } from "@/lib/kernel/ctx";
import { Fault } from "@/lib/kernel/fault";
import { isWorkerFailure } from "@/lib/platform/workers/worker-failure";
import { workerPool } from "@/lib/platform/workers/worker-pool";
import type { ReadFile } from "./read-file";
import type { Report, ReportFormat } from "./write-report";

type Tasks = typeof import("./import-file.worker");

const deadlineMs = 20_000;

/** Files are read beside the loop that answers requests, in a process whose memory has a bound. */
const pool = () =>
  workerPool<Tasks>({
    entry: "lib/imports/import-file.worker",
    inline: () => import("./import-file.worker"),
    processesMax: 1,
    waitingMax: 20,
    deadlineMs,
    idleMs: 60_000,
    heapMb: 256,
    memoryMb: 500,
  });

/** @throws Fault invalid `imports.too_slow` where the file takes too long or too much, unavailable `imports.busy` */
function refuse(error: unknown): never {
  if (!isWorkerFailure(error)) throw error;
  if (error.reason === "busy")
    throw new Fault("unavailable", "imports.busy", { cause: error, retryAfterS: 5 });
  throw new Fault("too_large", "imports.too_slow", { cause: error });
}

const given = (bytes: Buffer, which: number | undefined) => ({
  base64: bytes.toString("base64"),
  ...(which === undefined ? {} : { which }),
});

/** @throws Fault with a code under `imports` */
export function readInWorker(bytes: Buffer, which?: number): Promise<ReadFile> {
  return pool().run("readFile", given(bytes, which)).catch(refuse);
}

/** @throws Fault with a code under `imports` */
export function reportInWorker(
  bytes: Buffer,
  which: number | undefined,
  format: ReportFormat,
  locale: Locale,
): Promise<Report> {
  return pool()
    .run("reportFile", { ...given(bytes, which), format, locale })
    .catch(refuse);
}
