import sharp from "sharp";
import { fitImage } from "@/lib/platform/images/fit-image";
import { drawCaption } from "./draw-portrait";
import { paintPortrait } from "./paint-portrait";
import { paintShareCard } from "./paint-share-card";
import type { PainterInput } from "./painter-input";

export const paint = paintPortrait;

export const paintCard = paintShareCard;

/** A picture cut to a card of that size, with name and level laid over it. A PNG. */
export async function captionPicture(order: {
  picture: Uint8Array;
  input: PainterInput;
  width: number;
  height: number;
}) {
  const { picture, input, width, height } = order;
  const caption = await sharp(Buffer.from(drawCaption(input)))
    .resize({ width, height })
    .png()
    .toBuffer();
  const cut = await fitImage(picture, { width, height, format: "png" });
  return sharp(cut)
    .composite([{ input: caption }])
    .png()
    .toBuffer();
}

/** A WebP of that width. */
export async function sketch({
  input,
  width,
  quality,
}: {
  input: PainterInput;
  width: number;
  quality: number;
}) {
  const { png } = await paintPortrait(input);
  return fitImage(png, { width, format: "webp", quality });
}
