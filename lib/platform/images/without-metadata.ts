import { inflateSync } from "node:zlib";
import type { ImageFormat } from "./sniff";

// A picture can carry far more than its pixels, packed a thousandfold, and decoders unpack it before anybody asks. So what
// is not the picture, its colours or which way is up is taken out before a decoder sees the file.

/** Bytes of a colour profile, unpacked; those of cameras and phones have some 500 to 4,000. */
const profileBytesMax = 256 * 1024;
const partsMax = 20_000;

type Bytes = Buffer;

const pngPicture = new Set(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]);
/** Colours in a few bytes each. */
const pngColours: Readonly<Record<string, number>> = {
  gAMA: 4,
  cHRM: 32,
  sRGB: 1,
  sBIT: 4,
  cICP: 4,
  bKGD: 6,
};

function isSmallProfile(data: Bytes): boolean {
  const name = data.subarray(0, 80).indexOf(0);
  if (name < 1 || data[name + 1] !== 0) return false;
  try {
    return (
      inflateSync(data.subarray(name + 2), { maxOutputLength: profileBytesMax }).byteLength > 0
    );
  } catch {
    return false;
  }
}

function barePng(file: Bytes): Bytes | null {
  const kept: Bytes[] = [file.subarray(0, 8)];
  let isProfiled = false;
  for (let at = 8, parts = 0; at + 12 <= file.length; parts += 1) {
    const end = at + 12 + file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    if (end > file.length || parts > partsMax || !/^[A-Za-z]{4}$/.test(type)) return null;
    const data = file.subarray(at + 8, end - 4);
    const isProfile = type === "iCCP" && !isProfiled && isSmallProfile(data);
    if (isProfile) isProfiled = true;
    if (pngPicture.has(type) || isProfile || data.length <= (pngColours[type] ?? -1))
      kept.push(file.subarray(at, end));
    if (type === "IEND") return Buffer.concat(kept);
    at = end;
  }
  return null;
}

const exifMark = Buffer.from("Exif\0\0", "latin1");
const profileMark = Buffer.from("ICC_PROFILE\0", "latin1");
const adobeMark = Buffer.from("Adobe", "latin1");
const jfifMark = Buffer.from("JFIF\0", "latin1");
const startsWith = (data: Bytes, mark: Bytes) => data.subarray(0, mark.length).equals(mark);

/** Application segments of a JPEG that say which way is up and what the colours mean; every one has at most 64 KB. */
function isWanted(marker: number, data: Bytes): boolean {
  if (marker === 0xe0) return startsWith(data, jfifMark);
  if (marker === 0xe1) return startsWith(data, exifMark);
  if (marker === 0xe2) return startsWith(data, profileMark);
  if (marker === 0xee) return startsWith(data, adobeMark);
  return marker !== 0xfe && (marker < 0xe0 || marker > 0xef);
}

function bareJpeg(file: Bytes): Bytes | null {
  const kept: Bytes[] = [file.subarray(0, 2)];
  let profileBytes = 0;
  let exifs = 0;
  for (let at = 2, parts = 0; at + 4 <= file.length; parts += 1) {
    const marker = file[at + 1] ?? 0;
    if (file[at] !== 0xff || parts > partsMax) return null;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // The pixels begin: what comes between them is left alone.
    if (marker === 0xda) return Buffer.concat([...kept, file.subarray(at)]);
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (end > file.length || end < at + 4) return null;
    const data = file.subarray(at + 4, end);
    if (marker === 0xe2) profileBytes += data.length;
    if (marker === 0xe1 && startsWith(data, exifMark)) exifs += 1;
    const fits =
      !(marker === 0xe2 && profileBytes > profileBytesMax) && !(marker === 0xe1 && exifs > 1);
    if (fits && isWanted(marker, data)) kept.push(file.subarray(at, end));
    at = end;
  }
  return null;
}

const webpPicture = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"]);

function bareWebp(file: Bytes): Bytes | null {
  const kept: Bytes[] = [];
  const whole = Math.min(file.length, 8 + file.readUInt32LE(4));
  let dropped = 0;
  for (let at = 12, parts = 0; at + 8 <= whole; parts += 1) {
    const size = file.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    const type = file.toString("latin1", at, at + 4);
    if (at + 8 + size > whole || parts > partsMax) return null;
    const isSmall =
      (type === "ICCP" && size <= profileBytesMax) || (type === "EXIF" && size <= 0xffff);
    if (webpPicture.has(type) || isSmall)
      kept.push(Buffer.from(file.subarray(at, Math.min(end, whole))));
    // Bits of the extended header that promise what was taken out.
    else dropped |= { ICCP: 0x20, EXIF: 0x08, "XMP ": 0x04 }[type] ?? 0;
    at = end;
  }
  const [first] = kept;
  if (!first) return null;
  if (first.toString("latin1", 0, 4) === "VP8X" && first.length > 8)
    first[8] = (first[8] ?? 0) & ~dropped;
  const body = Buffer.concat(kept);
  const head = Buffer.alloc(12);
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(body.length + 4, 4);
  head.write("WEBP", 8, "latin1");
  return Buffer.concat([head, body]);
}

const packings = ["deflate", "zlib", "gzip", "compress", "br\0"].map((name) =>
  Buffer.from(name, "latin1"),
);
/** Room for the name of an item and its content type, which stand before its encoding. */
const itemBytesMax = 512;

/** Text that goes with a picture (an item of type `mime`) may be packed, and is unpacked before anybody asks for it. */
function hasPackedText(meta: Bytes): boolean {
  for (
    let at = meta.indexOf("mime", 0, "latin1");
    at >= 0;
    at = meta.indexOf("mime", at + itemBytesMax, "latin1")
  ) {
    const item = meta.subarray(at, at + 2 * itemBytesMax);
    if (packings.some((name) => item.includes(name))) return true;
  }
  return false;
}

/** Sizes and offsets of an AVIF refer to each other, so nothing can be taken out: what is packed or huge is refused. */
function bareAvif(file: Bytes): Bytes | null {
  for (let at = 0, parts = 0; at + 8 <= file.length; parts += 1) {
    const size = file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    const end =
      size === 0
        ? file.length
        : size === 1 && at + 16 <= file.length
          ? at + Number(file.readBigUInt64BE(at + 8))
          : at + size;
    if (end > file.length || end < at + 8 || parts > 64) return null;
    if (type === "meta") {
      const meta = file.subarray(at, end);
      if (meta.length > profileBytesMax || hasPackedText(meta)) return null;
    }
    at = end;
  }
  return file;
}

const bare: Readonly<Record<ImageFormat, (file: Bytes) => Bytes | null>> = {
  png: barePng,
  jpeg: bareJpeg,
  webp: bareWebp,
  avif: bareAvif,
};

/** The same picture without what a decoder has no need of; null where the file is not whole. */
export function withoutMetadata(bytes: Uint8Array, format: ImageFormat): Uint8Array | null {
  return bare[format](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
