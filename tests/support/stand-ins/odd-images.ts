import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8 + body.length);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), 4 + body.length);
  return frame;
}

/** A sound PNG of one grey, `side` x `side`: a few hundred KB that decode to `side²` pixels. */
export function decompressionBomb(side = 30_000): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.writeUInt8(1, 8);
  const rows = Buffer.alloc(side * (1 + Math.ceil(side / 8)));
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A picture with detail, so that formats differ in size: a gradient with a disc. */
export function paintedImage(
  width: number,
  height: number,
  format: "png" | "jpeg" | "webp" | "avif" = "png",
) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#7a1f1f"/><stop offset="1" stop-color="#1f3a5f"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#g)"/><circle cx="50%" cy="40%" r="20%" fill="#d9b44a"/></svg>`;
  return sharp(Buffer.from(svg)).flatten().toFormat(format).toBuffer();
}

/** A sound picture of 64 x 64 with chunks that nobody needs, each of which unpacks to `megabytes`. */
export async function chunkBomb(
  type: "zTXt" | "iTXt" | "iCCP",
  count: number,
  megabytes: number,
): Promise<Buffer> {
  const picture = await paintedImage(64, 64);
  const packed = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, "A"), { level: 9 });
  const head = { zTXt: "Comment\0\0", iTXt: "Comment\0\u0001\0\0\0", iCCP: "profile\0\0" }[type];
  const bomb = chunk(type, Buffer.concat([Buffer.from(head, "latin1"), packed]));
  // Behind the header, which has 25 bytes after the signature.
  return Buffer.concat([
    picture.subarray(0, 33),
    ...Array.from({ length: count }, () => bomb),
    picture.subarray(33),
  ]);
}
