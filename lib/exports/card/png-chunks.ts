import { crc32 } from "node:zlib";

export const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export type PngChunk = { type: string; data: Buffer };

/**
 * The chunks of a PNG in order, each within the file and within `chunksMax`; null for anything that is not a whole PNG.
 * Checksums are not held against a file: readers of cards do not either.
 */
export function readPngChunks(bytes: Uint8Array, chunksMax = 4000): PngChunk[] | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 20 || !file.subarray(0, 8).equals(pngSignature)) return null;
  const chunks: PngChunk[] = [];
  let at = 8;
  while (at + 12 <= file.length && chunks.length < chunksMax) {
    const length = file.readUInt32BE(at);
    const end = at + 12 + length;
    if (length > 0x7fffffff || end > file.length) return null;
    const type = file.toString("latin1", at + 4, at + 8);
    if (!/^[A-Za-z]{4}$/.test(type)) return null;
    chunks.push({ type, data: file.subarray(at + 8, at + 8 + length) });
    if (type === "IEND") return chunks;
    at = end;
  }
  return null;
}

function encodeChunk({ type, data }: PngChunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The PNG with these texts (Latin-1 keyword and text) before its end; texts of the same keywords are replaced. */
export function withTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Buffer {
  const chunks = readPngChunks(png);
  if (!chunks) throw new Error("the picture of a card must be a whole PNG");
  const kept = chunks.filter(({ type }) => !["tEXt", "zTXt", "iTXt", "eXIf"].includes(type));
  const added = Object.entries(texts).map(([keyword, text]) => ({
    type: "tEXt",
    data: Buffer.concat([
      Buffer.from(keyword, "latin1"),
      Buffer.from([0]),
      Buffer.from(text, "latin1"),
    ]),
  }));
  const end = kept.findIndex(({ type }) => type === "IEND");
  return Buffer.concat([
    pngSignature,
    ...[...kept.slice(0, end), ...added, ...kept.slice(end)].map(encodeChunk),
  ]);
}
