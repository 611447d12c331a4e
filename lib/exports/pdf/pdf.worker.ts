import { type PdfOrder, renderPdf as renderBuffer } from "./render-pdf";
import { type ReceiptOrder, renderReceipt as renderReceiptBuffer } from "./render-receipt";

export const renderPdf = async (order: PdfOrder) => new Uint8Array(await renderBuffer(order));

export const renderReceipt = async (order: ReceiptOrder) =>
  new Uint8Array(await renderReceiptBuffer(order));
