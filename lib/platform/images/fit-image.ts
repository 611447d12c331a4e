import sharp from "sharp";
import { openImage } from "./inspect";

export type FitOptions = {
  /** Pixels. With `height` the picture is cut to that shape, its top kept; without, it keeps its own. */
  width: number;
  height?: number;
  format: "jpeg" | "png" | "webp";
  /** 1 to 100; of no meaning for PNG. */
  quality?: number;
  /** Shows through where the picture is transparent. */
  background?: string;
};

/** One picture in one size and format. */
export async function fitImage(bytes: Uint8Array, options: FitOptions): Promise<Uint8Array> {
  const { width, height, format, quality, background } = options;
  const sized = openImage(bytes).resize(
    height ? { width, height, fit: "cover", position: sharp.gravity.north } : { width },
  );
  return (background ? sized.flatten({ background }) : sized)
    .toFormat(format, quality === undefined ? {} : { quality })
    .toBuffer();
}
