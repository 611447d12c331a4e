import type { Sharp } from "sharp";
import { dominantColours } from "./colours";
import { type ImageFailed, inspectSound, openImage, soundBytes } from "./inspect";
import { noteOf } from "./picture-note";
import { pixelHash } from "./pixel-hash";

const imageWidths = [320, 640, 1024] as const;
const placeholderWidth = 24;

type ImageVariant = {
  /** What tells this file from its siblings: `640.avif`. */
  suffix: string;
  format: "avif" | "webp" | "jpeg" | "png";
  contentType: string;
  width: number;
  height: number;
  bytes: Uint8Array;
  /** `pixelHash` of these bytes, where it was asked for. */
  pixels?: string;
};

export type ProcessedImage = {
  /** Every width as AVIF and WebP, then one JPEG (PNG where there is transparency) for readers that know neither. */
  variants: ImageVariant[];
  /** A blurred miniature as a `data:` address, some 200 bytes. */
  placeholder: string;
  /** `#rrggbb`, most common first. */
  colours: string[];
  /** Of the picture as it came in, upright. */
  width: number;
  height: number;
  /** The XMP packet that came with the picture, believed by nobody; it is not in the files that were made. */
  note: string | null;
};

/** Widths to make: none above the original, and the original's own when it is smaller than the largest. */
function widthsFor(width: number): number[] {
  const widest = Math.min(width, imageWidths[2]);
  return [...imageWidths.filter((step) => step < widest), widest];
}

async function variant(
  image: Sharp,
  format: ImageVariant["format"],
  width: number,
  xmp?: string,
): Promise<ImageVariant> {
  const noted = xmp === undefined ? image : image.withXmp(xmp);
  const { data, info } = await noted.toBuffer({ resolveWithObject: true });
  const extension = format === "jpeg" ? "jpg" : format;
  return {
    suffix: `${width}.${extension}`,
    format,
    contentType: `image/${format}`,
    width: info.width,
    height: info.height,
    bytes: data,
    ...(xmp === undefined ? {} : { pixels: await pixelHash(data) }),
  };
}

export type ProcessOptions = {
  /** Cuts the middle out as a square of at most this side. */
  squareSide?: number;
  /** An XMP packet of ours for every file that is made; each then comes with the hash of its pixels. */
  xmp?: string;
};

/** The middle of a picture as a square, never enlarged; without loss, for it is only a step on the way. */
async function squareOf(bytes: Uint8Array, side: number): Promise<Uint8Array> {
  return openImage(bytes)
    .autoOrient()
    .resize(side, side, { fit: "cover" })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

/** Makes of a picture from outside the files that are stored and sent. Work of a second: asked for through `processImage`. */
export async function encodeImage(
  outside: Uint8Array,
  { squareSide, xmp }: ProcessOptions,
): Promise<{ ok: true; image: ProcessedImage } | ImageFailed> {
  const sound = soundBytes(outside);
  if (!sound.ok) return sound;
  const inspected = await inspectSound(sound);
  if (!inspected.ok) return inspected;
  const given = sound.bytes;
  try {
    const side = Math.min(squareSide ?? 0, inspected.width, inspected.height);
    const bytes = squareSide ? await squareOf(given, side) : given;
    const seen = squareSide ? { ...inspected, width: side, height: side } : inspected;
    // Upright pixels in sRGB and nothing else: sharp leaves out what it is not told to keep (EXIF, place, profiles).
    const upright = openImage(bytes).autoOrient();
    const variants: ImageVariant[] = [];
    const widths = widthsFor(seen.width);
    for (const width of widths) {
      const sized = await upright
        .clone()
        .resize({ width, withoutEnlargement: true })
        .png({ compressionLevel: 0 })
        .toBuffer();
      variants.push(
        await variant(openImage(sized).avif({ quality: 55, effort: 2 }), "avif", width, xmp),
      );
      variants.push(
        await variant(openImage(sized).webp({ quality: 80, effort: 4 }), "webp", width, xmp),
      );
      if (width !== widths.at(-1)) continue;
      variants.push(
        seen.hasAlpha
          ? await variant(openImage(sized).png({ compressionLevel: 9 }), "png", width, xmp)
          : await variant(
              openImage(sized).jpeg({ quality: 82, mozjpeg: true }),
              "jpeg",
              width,
              xmp,
            ),
      );
    }
    const small = await upright
      .clone()
      .resize({ width: placeholderWidth })
      .blur(1)
      .webp({ quality: 40 })
      .toBuffer();
    const colours = await dominantColours(upright.clone());
    const placeholder = `data:image/webp;base64,${small.toString("base64")}`;
    return {
      ok: true,
      image: {
        variants,
        placeholder,
        colours,
        width: seen.width,
        height: seen.height,
        note: noteOf(outside),
      },
    };
  } catch {
    // The pixels were read once already, so what fails here is the picture's own doing (a time-out on a hard one).
    return { ok: false, failed: "images.not_an_image" };
  }
}
