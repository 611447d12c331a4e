import { Fault } from "@/lib/kernel/fault";
import { isWorkerFailure } from "@/lib/platform/workers/worker-failure";
import { workerPool } from "@/lib/platform/workers/worker-pool";
import { type Exported, type ExportSource, filenameOf } from "../export-source";
import type { PdfOptions } from "./options";
import type { Portrait } from "./render-pdf";
import type { ReceiptOrder } from "./render-receipt";

const waitingMax = 12;
const retryAfterS = 5;

/** Layout is work for one core, so one sheet at a time. */
const layout = workerPool<typeof import("./pdf.worker")>({
  entry: "lib/exports/pdf/pdf.worker",
  inline: () => import("./pdf.worker"),
  processesMax: 1,
  waitingMax: waitingMax - 1,
  deadlineMs: 60_000,
  heapMb: 512,
});

function refusalOf(error: unknown): unknown {
  if (!isWorkerFailure(error)) return error;
  const detail = { retryAfterS, cause: error };
  if (error.reason === "busy") return new Fault("unavailable", "exports.busy", detail);
  return new Fault("unavailable", "exports.too_slow", detail);
}

/**
 * The printed sheet. `portrait` is asked for only where it is printed.
 *
 * @throws Fault unavailable `exports.busy` when too many wait already, `exports.too_slow`
 */
export async function exportPdf(
  source: ExportSource,
  options: PdfOptions,
  portrait: () => Promise<Portrait | null>,
): Promise<Exported> {
  const withFace = options.ink === "full" && options.layout !== "cards";
  const order = { source, options, portrait: withFace ? await portrait() : null };
  const body = await layout.run("renderPdf", order).catch((error: unknown) => {
    throw refusalOf(error);
  });
  return { type: "application/pdf", body, filename: filenameOf(source, "pdf") };
}

/**
 * The page of a receipt.
 *
 * @throws Fault unavailable `exports.busy` when too many wait already, `exports.too_slow`
 */
export async function layReceiptOut(order: ReceiptOrder): Promise<Uint8Array> {
  return layout.run("renderReceipt", order).catch((error: unknown) => {
    throw refusalOf(error);
  });
}
