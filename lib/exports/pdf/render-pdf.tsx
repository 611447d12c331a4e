import { renderToBuffer } from "@react-pdf/renderer";
import QRCode from "qrcode";
import type { ReactElement } from "react";
import { Fault, must } from "@/lib/kernel/fault";
import { type ExportSource, versionUrl } from "../export-source";
import { registerFonts } from "./fonts";
import { type Density, type Face, faceOf } from "./kit";
import type { PdfOptions } from "./options";
import { OnePage, TwoPages } from "./sheet-pages";
import { SpellCards } from "./spell-cards";

const timeLimitMs = 20_000;
const densities: readonly Density[] = [0, 1, 2, 3, 4];

export type Portrait = NonNullable<Face["portrait"]>;

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

export type PdfOrder = { source: ExportSource; options: PdfOptions; portrait: Portrait | null };

/** Lays the printed sheet out, at every density until it fits. Work of seconds: asked for through `exportPdf`. */
export async function renderPdf({ source, options, portrait }: PdfOrder): Promise<Uint8Array> {
  registerFonts();
  const until = Date.now() + timeLimitMs;
  const from = densitiesFor(source);
  const rest = { qr: await qrOf(source), ...(portrait ? { portrait } : {}) };
  const face = (density: Density) => faceOf(source, options, density, rest);
  if (options.layout === "cards") return render(<SpellCards face={face(1)} />);
  if (options.layout === "one") {
    return (await fitOnePage((density) => <OnePage face={face(density)} />, from, until)).pdf;
  }
  const front = await fitOnePage(
    (density) => <TwoPages front={face(density)} />,
    densities.slice(0, 4),
    until,
  );
  const full = await fitOnePage(
    (density) => <TwoPages back={face(density)} />,
    from.slice(0, -1),
    until,
  );
  const brief = pageCount(full.pdf) > 1;
  // Names alone leave room: back to letters that are easy to read.
  const back = brief
    ? await fitOnePage(
        (density) => <TwoPages back={face(density)} brief />,
        densities.slice(1),
        until,
      )
    : full;
  return render(<TwoPages front={face(front.density)} back={face(back.density)} brief={brief} />);
}
