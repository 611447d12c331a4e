import sharp from "sharp";
import { openImage } from "./inspect";
import { pixelHash } from "./pixel-hash";

export type CutOut = {
  shape: "round" | "hexagon" | "banner";
  format: "png" | "webp";
  /** Middle of what is shown, in parts of width and height, and how much closer than the whole width. */
  x: number;
  y: number;
  zoom: number;
  /** `#rrggbb` of the ring. */
  ring: string;
};

const tokenSide = 512;
const ringWidth = 22;
const bannerSize = { width: 1500, height: 500 };

/** Corners of a hexagon that stands on a point, `inset` pixels inside the square. */
function hexagon(inset: number): string {
  const radius = tokenSide / 2 - inset;
  return Array.from({ length: 6 }, (_, corner) => {
    const angle = (Math.PI / 3) * corner - Math.PI / 2;
    const at = (part: number) => (tokenSide / 2 + radius * part).toFixed(2);
    return `${at(Math.cos(angle))},${at(Math.sin(angle))}`;
  }).join(" ");
}

function outline(shape: "round" | "hexagon", inset: number, style: string): string {
  const middle = tokenSide / 2;
  return shape === "round"
    ? `<circle cx="${middle}" cy="${middle}" r="${middle - inset}" ${style}/>`
    : `<polygon points="${hexagon(inset)}" stroke-linejoin="round" ${style}/>`;
}

const drawn = (inside: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${tokenSide}" height="${tokenSide}">${inside}</svg>`,
  );

/** The square round the middle that was chosen, moved inside the picture where it would stick out. */
function squareOf(width: number, height: number, { x, y, zoom }: CutOut) {
  const side = Math.max(1, Math.round(Math.min(width, height) / zoom));
  const from = (part: number, whole: number) =>
    Math.round(Math.min(Math.max(part * whole - side / 2, 0), whole - side));
  return { left: from(x, width), top: from(y, height), width: side, height: side };
}

async function token(bytes: Uint8Array, cut: CutOut, shape: "round" | "hexagon") {
  const { width, height } = (await openImage(bytes).metadata()).autoOrient;
  const square = await openImage(bytes)
    .autoOrient()
    .extract(squareOf(width, height, cut))
    .resize(tokenSide, tokenSide)
    .png({ compressionLevel: 0 })
    .toBuffer();
  const half = ringWidth / 2;
  const ring = [
    outline(shape, half, `fill="none" stroke="#1a1410" stroke-width="${ringWidth}"`),
    outline(shape, half, `fill="none" stroke="${cut.ring}" stroke-width="${ringWidth - 6}"`),
    outline(shape, half - 3, 'fill="none" stroke="#ffffff" stroke-opacity=".35" stroke-width="2"'),
    outline(shape, half + 5, 'fill="none" stroke="#000000" stroke-opacity=".35" stroke-width="3"'),
  ].join("");
  return sharp(square)
    .composite([
      { input: drawn(outline(shape, 1, 'fill="#fff"')), blend: "dest-in" },
      { input: drawn(ring) },
    ])
    .png()
    .toBuffer();
}

/** The picture at the end of a wide strip, over a dark, blurred copy of itself. */
async function banner(bytes: Uint8Array, { x, y, zoom }: CutOut) {
  const { width, height } = bannerSize;
  const source = (await openImage(bytes).metadata()).autoOrient;
  const square = squareOf(source.width, source.height, { x, y, zoom } as CutOut);
  const shown = await openImage(bytes)
    .autoOrient()
    .extract(square)
    .resize(height, height)
    .toBuffer();
  const ground = await openImage(bytes)
    .autoOrient()
    .resize(width, height, { fit: "cover", position: "top" })
    .blur(28)
    .modulate({ brightness: 0.55 })
    .png({ compressionLevel: 0 })
    .toBuffer();
  const fade = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${height}" height="${height}"><defs><linearGradient id="f"><stop stop-color="#fff" stop-opacity="0"/><stop offset=".4" stop-color="#fff"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#f)"/></svg>`,
  );
  const soft = await sharp(shown)
    .ensureAlpha()
    .composite([{ input: fade, blend: "dest-in" }])
    .png()
    .toBuffer();
  return sharp(ground)
    .composite([{ input: soft, left: width - height, top: 0 }])
    .removeAlpha()
    .png()
    .toBuffer();
}

/** A piece of a picture in a shape: a token for a tabletop with its ring, or a banner. With the hash of its pixels. */
export async function cutOut(
  bytes: Uint8Array,
  cut: CutOut,
): Promise<{ bytes: Uint8Array; pixels: string }> {
  const made =
    cut.shape === "banner" ? await banner(bytes, cut) : await token(bytes, cut, cut.shape);
  const sent = cut.format === "png" ? made : await sharp(made).webp({ quality: 88 }).toBuffer();
  return { bytes: sent, pixels: await pixelHash(sent) };
}
