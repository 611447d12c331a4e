import sharp from "sharp";
import { drawPortrait } from "./draw-portrait";
import type { PainterInput } from "./painter-input";
import { card } from "./scene/stage";

export type Painting = { png: Buffer; width: number; height: number };

/** The card as a PNG, 1024 x 1536. Needs no account, no network and no fonts; same input, same bytes. */
export async function paintPortrait(input: PainterInput): Promise<Painting> {
  const png = await sharp(Buffer.from(drawPortrait(input)), { limitInputPixels: 4_000_000 })
    .flatten({ background: "#14100e" })
    .png({ compressionLevel: 4, adaptiveFiltering: false })
    .toBuffer();
  return { png, width: card.width, height: card.height };
}
