import { renderToBuffer } from "@react-pdf/renderer";
import QRCode from "qrcode";
import type { ReactElement } from "react";
import { Fault, must } from "@/lib/kernel/fault";
import { type Exported, type ExportSource, filenameOf, versionUrl } from "../export-source";
import { registerFonts } from "./fonts";
import { type Density, type Face, faceOf } from "./kit";
import type { PdfOptions } from "./options";
import { OnePage, TwoPages } from "./sheet-pages";
import { SpellCards } from "./spell-cards";

/** Sheets laid out at the same time by this process (layout is work for one core), and how many may wait. */
const waitingMax = 12;
const timeLimitMs = 20_000;
const densities: readonly Density[] = [0, 1, 2, 3, 4];

export type Portrait = NonNullable<Face["portrait"]>;

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** @throws Fault unavailable `exports.busy` when too many wait already */
async function inTurn<T>(job: () => Promise<T>): Promise<T> {
  must(waiting < waitingMax, "unavailable", "exports.busy", { retryAfterS: 5 });
  waiting += 1;
  const mine = last.then(job, job);
  last = mine.catch(() => undefined);
  try {
    return await mine;
  } finally {
    waiting -= 1;
  }
}

export function pageCount(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
      .toString("latin1")
      .match(/\/Type \/Page\b/g)?.length ?? 0
  );
}

/** Many spells never fit generously: it is not tried. */
function densitiesFor({ page }: ExportSource): readonly Density[] {
  const { level, spells } = page.sheet;
  return densities.slice(spells.length > 40 ? 3 : level >= 9 || spells.length > 24 ? 1 : 0);
}

type Layout = (density: Density) => ReactElement;

function render(document: ReactElement): Promise<Buffer> {
  return renderToBuffer(document as Parameters<typeof renderToBuffer>[0]);
}

/** The most generous density at which the layout keeps to one page (the tightest where none does), and what it gave. */
async function fitOnePage(layout: Layout, from: readonly Density[], until: number) {
  let fitted: { density: Density; pdf: Buffer } | undefined;
  for (const density of from) {
    must(Date.now() < until, "unavailable", "exports.too_slow");
    fitted = { density, pdf: await render(layout(density)) };
    if (pageCount(fitted.pdf) <= 1) break;
  }
  if (!fitted) throw new Fault("unavailable", "exports.too_slow");
  return fitted;
}

/** The way to exactly this version, as a PNG data address. */
export function qrOf(source: ExportSource): Promise<string> {
  return QRCode.toDataURL(versionUrl(source), { margin: 0, errorCorrectionLevel: "M", width: 324 });
}

/** The printed sheet. `portrait` is asked for only where it is printed. */
export async function exportPdf(
  source: ExportSource,
  options: PdfOptions,
  portrait: () => Promise<Portrait | null>,
): Promise<Exported> {
  registerFonts();
  const withFace = options.ink === "full" && options.layout !== "cards";
  const body = await inTurn(async () => {
    const until = Date.now() + timeLimitMs;
    const from = densitiesFor(source);
    const [qr, picture] = await Promise.all([qrOf(source), withFace ? portrait() : null]);
    const rest = { qr, ...(picture ? { portrait: picture } : {}) };
    const face = (density: Density) => faceOf(source, options, density, rest);
    if (options.layout === "cards") return render(<SpellCards face={face(1)} />);
    if (options.layout === "one") {
      return (await fitOnePage((density) => <OnePage face={face(density)} />, from, until)).pdf;
    }
    const front = await fitOnePage((density) => <TwoPages front={face(density)} />, densities.slice(0, 4), until);
    const full = await fitOnePage((density) => <TwoPages back={face(density)} />, from.slice(0, -1), until);
    const brief = pageCount(full.pdf) > 1;
    // Names alone leave room: back to letters that are easy to read.
    const back = brief
      ? await fitOnePage((density) => <TwoPages back={face(density)} brief />, densities.slice(1), until)
      : full;
    return render(<TwoPages front={face(front.density)} back={face(back.density)} brief={brief} />);
  });
  return { type: "application/pdf", body: new Uint8Array(body), filename: filenameOf(source, "pdf") };
}
