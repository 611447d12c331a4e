import { fitImage } from "@/lib/platform/images/fit-image";
import { paintPortrait } from "./paint-portrait";
import { paintShareCard } from "./paint-share-card";
import type { PainterInput } from "./painter-input";

export const paint = paintPortrait;

export const paintCard = paintShareCard;

/** A WebP of that width. */
export async function sketch({ input, width, quality }: { input: PainterInput; width: number; quality: number }) {
  const { png } = await paintPortrait(input);
  return fitImage(png, { width, format: "webp", quality });
}
