import sharp, { type Sharp } from "sharp";
import { type ImageFormat, sniffImage } from "./sniff";
import { withoutMetadata } from "./without-metadata";

/** Bounds on what may come in. A 175 KB PNG can claim 30000 x 30000, so pixels are counted before they are decoded. */
const imageBytesMax = 20 * 1024 * 1024;
const imagePixelsMax = 25_000_000;
const imageSideMin = 16;
const decodeSecondsMax = 15;

/** `not_an_image`: another format, damaged or cut off. `too_large`: bytes or pixels. `too_small`: under 16 pixels. */
type ImageFailure = "images.not_an_image" | "images.too_large" | "images.too_small";
export type ImageFailed = { ok: false; failed: ImageFailure };
export type Inspected = {
  ok: true;
  format: ImageFormat;
  width: number;
  height: number;
  hasAlpha: boolean;
};

export function openImage(bytes: Uint8Array): Sharp {
  return sharp(bytes, {
    limitInputPixels: imagePixelsMax,
    failOn: "warning",
    pages: 1,
    sequentialRead: true,
  }).timeout({ seconds: decodeSecondsMax });
}

const formatNames: Record<string, ImageFormat> = {
  png: "png",
  jpeg: "jpeg",
  webp: "webp",
  heif: "avif",
};

export type SoundBytes = { ok: true; format: ImageFormat; bytes: Uint8Array };

/** What a decoder may see of bytes from outside: one of our formats, not too many, and nothing in it but the picture. */
export function soundBytes(bytes: Uint8Array): SoundBytes | ImageFailed {
  if (bytes.byteLength > imageBytesMax) return { ok: false, failed: "images.too_large" };
  const format = sniffImage(bytes);
  const bare = format && withoutMetadata(bytes, format);
  return bare ? { ok: true, format, bytes: bare } : { ok: false, failed: "images.not_an_image" };
}

/** Whether these bytes are a whole image that we accept: header, size, then every pixel. */
export async function inspectSound({
  bytes,
  format: promised,
}: SoundBytes): Promise<Inspected | ImageFailed> {
  try {
    const header = await openImage(bytes).metadata();
    const { format = "", compression, hasAlpha = false } = header;
    const { width, height } = header.autoOrient;
    if (formatNames[format] !== promised || (format === "heif" && compression !== "av1")) {
      return { ok: false, failed: "images.not_an_image" };
    }
    if (width * height > imagePixelsMax) return { ok: false, failed: "images.too_large" };
    if (Math.min(width, height) < imageSideMin) return { ok: false, failed: "images.too_small" };
    await openImage(bytes).stats();
    return { ok: true, format: promised, width, height, hasAlpha };
  } catch (error) {
    const tooMany = error instanceof Error && /pixel limit/i.test(error.message);
    return { ok: false, failed: tooMany ? "images.too_large" : "images.not_an_image" };
  }
}

/** The whole look at bytes from outside. Decodes every pixel: asked for through `images.ts`, in a process of its own. */
export async function inspectImage(outside: Uint8Array): Promise<Inspected | ImageFailed> {
  const sound = soundBytes(outside);
  return sound.ok ? inspectSound(sound) : sound;
}
