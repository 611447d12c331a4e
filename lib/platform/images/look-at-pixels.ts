import { type ImageFailed, inspectSound, soundBytes } from "./inspect";
import { noteOf } from "./picture-note";
import { pixelHash } from "./pixel-hash";

export type SeenPixels = {
  ok: true;
  width: number;
  height: number;
  pixels: string;
  /** As in `ProcessedImage`. */
  note: string | null;
};

/** Size, hash and note of a picture from outside. Decodes every pixel: asked for through `images.ts`. */
export async function lookAtPixels(outside: Uint8Array): Promise<SeenPixels | ImageFailed> {
  const sound = soundBytes(outside);
  if (!sound.ok) return sound;
  const inspected = await inspectSound(sound);
  if (!inspected.ok) return inspected;
  const { width, height } = inspected;
  try {
    return {
      ok: true,
      width,
      height,
      pixels: await pixelHash(sound.bytes),
      note: noteOf(outside),
    };
  } catch {
    return { ok: false, failed: "images.not_an_image" };
  }
}
