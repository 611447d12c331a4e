export type ImageFormat = "png" | "jpeg" | "webp" | "avif";

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/**
 * The format that the first bytes promise, or null for everything that is not one of the four formats which may come
 * from outside. What a sender calls a file counts for nothing, and SVG, PDF and raw formats never get to a decoder.
 */
export function sniffImage(bytes: Uint8Array): ImageFormat | null {
  if (bytes.byteLength < 16) return null;
  if (ascii(bytes, 0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg";
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return "webp";
  if (ascii(bytes, 4, 8) === "ftyp" && ["avif", "avis"].includes(ascii(bytes, 8, 12)))
    return "avif";
  return null;
}
