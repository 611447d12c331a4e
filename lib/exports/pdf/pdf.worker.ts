import { type PdfOrder, renderPdf as renderBuffer } from "./render-pdf";

export const renderPdf = async (order: PdfOrder) => new Uint8Array(await renderBuffer(order));
