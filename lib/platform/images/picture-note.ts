import { crc32, inflateSync } from "node:zlib";
import { type ImageFormat, sniffImage } from "./sniff";

/** What is written into a file beside the picture: an XMP packet, and for PNG the same as plain text under a name. */
export type PictureNote = { xmp: string; text?: { name: string; value: string } };

/** Bytes of a note that are read; one segment of a JPEG holds no more. */
const noteBytesMax = 60 * 1024;
const partsMax = 20_000;
const jpegMark = Buffer.from("http://ns.adobe.com/xap/1.0/\0", "latin1");
const pngName = "XML:com.adobe.xmp";

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** International text, not packed: name, two flags, no language, no translated name, UTF-8. */
const pngText = (name: string, value: string) =>
  pngChunk("iTXt", Buffer.from(`${name}\0\0\0\0\0${value}`, "utf8"));

/** Width and height of a lossy or lossless WebP, less one each, as its extended header wants them. */
function webpCanvas(chunk: Buffer): { width: number; height: number; alpha: boolean } | null {
  const type = chunk.toString("latin1", 0, 4);
  if (type === "VP8 ")
    return {
      width: (chunk.readUInt16LE(14) & 0x3fff) - 1,
      height: (chunk.readUInt16LE(16) & 0x3fff) - 1,
      alpha: false,
    };
  if (type !== "VP8L") return null;
  const bits = chunk.readUInt32LE(9);
  return {
    width: bits & 0x3fff,
    height: (bits >>> 14) & 0x3fff,
    alpha: ((bits >>> 28) & 1) === 1,
  };
}

function riffChunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 0, "latin1");
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

function webpWith(file: Buffer, { xmp }: PictureNote): Buffer {
  const chunks = file.subarray(12);
  let extended: Buffer;
  let rest = chunks;
  if (chunks.toString("latin1", 0, 4) === "VP8X") {
    extended = Buffer.from(chunks.subarray(0, 18));
    extended[8] = (extended[8] ?? 0) | 0x04;
    rest = chunks.subarray(18);
  } else {
    const canvas = webpCanvas(chunks);
    if (!canvas) throw new TypeError("no picture stands where a WebP has it");
    const header = Buffer.alloc(10);
    header[0] = 0x04 | (canvas.alpha ? 0x10 : 0);
    header.writeUIntLE(canvas.width, 4, 3);
    header.writeUIntLE(canvas.height, 7, 3);
    extended = riffChunk("VP8X", header);
  }
  const body = Buffer.concat([extended, rest, riffChunk("XMP ", Buffer.from(xmp, "utf8"))]);
  const head = Buffer.from(file.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

/** The same picture with a note in it: not a pixel is touched. PNG, JPEG and WebP that hold no note yet. */
export function withNote(bytes: Uint8Array, note: PictureNote): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const xmp = Buffer.from(note.xmp, "utf8");
  if (xmp.length > noteBytesMax) throw new RangeError("a note is too long for a picture");
  const format = sniffImage(bytes);
  if (format === "png") {
    // Behind the header, which has 25 bytes after the signature.
    const texts = [pngText(pngName, note.xmp)];
    if (note.text) texts.push(pngText(note.text.name, note.text.value));
    return Buffer.concat([file.subarray(0, 33), ...texts, file.subarray(33)]);
  }
  if (format === "jpeg") {
    const head = Buffer.from([0xff, 0xe1, 0, 0]);
    head.writeUInt16BE(2 + jpegMark.length + xmp.length, 2);
    return Buffer.concat([file.subarray(0, 2), head, jpegMark, xmp, file.subarray(2)]);
  }
  if (format === "webp") return webpWith(file, note);
  throw new TypeError("this format holds no note");
}

/** Packed text, unpacked as far as a note may go and no further. */
function unpacked(packed: Buffer): string | null {
  try {
    return inflateSync(packed, { maxOutputLength: noteBytesMax }).toString("utf8");
  } catch {
    return null;
  }
}

/** Text behind the name in a chunk: `zTXt` is packed, `iTXt` has flags and two more names, and may be. */
function textOf(type: string, rest: Buffer): string | null {
  if (type === "zTXt") return unpacked(rest.subarray(1));
  const language = rest.indexOf(0, 2);
  const translated = language < 0 ? -1 : rest.indexOf(0, language + 1);
  if (translated < 0) return null;
  const text = rest.subarray(translated + 1);
  return rest[0] === 1 ? unpacked(text) : text.toString("utf8");
}

function pngNote(file: Buffer): string | null {
  for (let at = 8, parts = 0; at + 12 <= file.length && parts < partsMax; parts += 1) {
    const size = file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + size);
    const name = data.toString("latin1", 0, pngName.length + 1);
    if (/^[iz]TXt$/.test(type) && size <= noteBytesMax && name === `${pngName}\0`)
      return textOf(type, data.subarray(name.length));
    at += 12 + size;
  }
  return null;
}

function jpegNote(file: Buffer): string | null {
  for (let at = 2, parts = 0; at + 4 <= file.length && parts < partsMax; parts += 1) {
    const marker = file[at + 1] ?? 0;
    if (file[at] !== 0xff || marker === 0xda) return null;
    const size = file.readUInt16BE(at + 2);
    const data = file.subarray(at + 4, at + 2 + size);
    if (marker === 0xe1 && data.subarray(0, jpegMark.length).equals(jpegMark))
      return data.toString("utf8", jpegMark.length);
    at += 2 + Math.max(2, size);
  }
  return null;
}

function webpNote(file: Buffer): string | null {
  for (let at = 12, parts = 0; at + 8 <= file.length && parts < partsMax; parts += 1) {
    const size = file.readUInt32LE(at + 4);
    if (file.toString("latin1", at, at + 4) === "XMP " && size <= noteBytesMax)
      return file.toString("utf8", at + 8, at + 8 + size);
    at += 8 + size + (size % 2);
  }
  return null;
}

/** An AVIF keeps its packet whole, somewhere among its items. */
function avifNote(file: Buffer): string | null {
  const from = file.indexOf("<x:xmpmeta", 0, "latin1");
  const to = from < 0 ? -1 : file.indexOf("</x:xmpmeta>", from, "latin1");
  return to < 0 || to - from > noteBytesMax ? null : file.toString("utf8", from, to + 12);
}

const readers: Readonly<Record<ImageFormat, (file: Buffer) => string | null>> = {
  png: pngNote,
  jpeg: jpegNote,
  webp: webpNote,
  avif: avifNote,
};

/** The XMP packet of a file from outside, as text that nobody has believed yet; null where there is none, or it is too long. */
export function noteOf(bytes: Uint8Array): string | null {
  const format = sniffImage(bytes);
  if (!format) return null;
  return readers[format](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
