import { type ImageFailed, openImage } from "./inspect";

export type TouchUp = {
  /** What stays, in parts of width and height. */
  crop?: { left: number; top: number; width: number; height: number } | undefined;
  /** 1 leaves it as it is. */
  brightness?: number | undefined;
  saturation?: number | undefined;
  /** From -1 (cool) to 1 (warm). */
  warmth?: number | undefined;
  /** `#rrggbb` of a border in the picture's own measure. */
  frame?: string | undefined;
};

const framePart = 0.035;
const sideMin = 64;

/** A picture cut, coloured and framed; without loss, for it is encoded anew when it is stored. */
export async function touchUp(
  bytes: Uint8Array,
  { crop, brightness = 1, saturation = 1, warmth = 0, frame }: TouchUp,
): Promise<{ ok: true; bytes: Uint8Array } | ImageFailed> {
  const { width, height } = (await openImage(bytes).metadata()).autoOrient;
  const part = crop ?? { left: 0, top: 0, width: 1, height: 1 };
  const box = {
    left: Math.floor(part.left * width),
    top: Math.floor(part.top * height),
    width: Math.min(Math.round(part.width * width), width - Math.floor(part.left * width)),
    height: Math.min(Math.round(part.height * height), height - Math.floor(part.top * height)),
  };
  if (Math.min(box.width, box.height) < sideMin) return { ok: false, failed: "images.too_small" };
  const edge = frame ? Math.round(Math.min(box.width, box.height) * framePart) : 0;
  const cut = openImage(bytes).autoOrient().extract(box).modulate({ brightness, saturation });
  const toned = warmth
    ? cut.removeAlpha().linear([1 + 0.14 * warmth, 1, 1 - 0.14 * warmth], [0, 0, 0])
    : cut;
  const framed = frame
    ? toned.extend({ top: edge, bottom: edge, left: edge, right: edge, background: frame })
    : toned;
  return { ok: true, bytes: await framed.png({ compressionLevel: 3 }).toBuffer() };
}
