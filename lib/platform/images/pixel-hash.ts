import { createHash } from "node:crypto";
import { openImage } from "./inspect";

/**
 * SHA-256 of a picture as it is seen, hex: `<width>x<height>\n`, then its upright pixels as 8-bit sRGB RGBA, row by row.
 * The same for every file that decodes to the same picture, whatever its format.
 */
export async function pixelHash(bytes: Uint8Array): Promise<string> {
  const { data, info } = await openImage(bytes)
    .autoOrient()
    .toColourspace("srgb")
    .ensureAlpha()
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  return createHash("sha256").update(`${info.width}x${info.height}\n`).update(data).digest("hex");
}
