/** Draws the raster icons out of `app/icon.svg`. Run it again when the mark changes. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

const root = fileURLToPath(new URL("..", import.meta.url));
const mark = readFileSync(`${root}/app/icon.svg`);

/** The mark on the ground of the page; `share` is how much of the square it fills (a mask may cut the outer fifth). */
async function onPaper(size: number, share: number): Promise<Buffer> {
  const inner = Math.round(size * share);
  const drawn = await sharp(mark, { density: 72 * (inner / 36) })
    .resize(inner, inner)
    .png()
    .toBuffer();
  return sharp({ create: { width: size, height: size, channels: 4, background: "#f6efe0" } })
    .composite([{ input: drawn, gravity: "centre" }])
    .png({ palette: true })
    .toBuffer();
}

/** An ICO file is a header and one directory entry before an ordinary PNG. */
function ico(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(22, 18);
  return Buffer.concat([header, png]);
}

mkdirSync(`${root}/public/icons`, { recursive: true });
writeFileSync(`${root}/public/icons/192.png`, await onPaper(192, 0.86));
writeFileSync(`${root}/public/icons/512.png`, await onPaper(512, 0.86));
writeFileSync(`${root}/public/icons/512-maskable.png`, await onPaper(512, 0.6));
writeFileSync(`${root}/app/apple-icon.png`, await onPaper(180, 0.78));
writeFileSync(
  `${root}/app/favicon.ico`,
  ico(await sharp(mark, { density: 256 }).resize(32, 32).png().toBuffer(), 32),
);
