import { open, stat } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import mediaInfoFactory from "mediainfo.js";

/** `not_accepted`: no format that is taken, damaged, or not what its name promises. */
export type FileFacts =
  | { ok: true; kind: "image" | "document"; mimeType: string; extension: string }
  | {
      ok: true;
      kind: "video" | "audio";
      mimeType: string;
      extension: string;
      durationMs: number;
      width: number | null;
      height: number | null;
    }
  | { ok: false };

const images = new Set(["image/png", "image/jpeg", "image/webp", "image/avif"]);
const documents = new Map([
  ["application/pdf", "pdf"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"],
  ["application/vnd.oasis.opendocument.text", "odt"],
]);
/** Formats without a sign of their own: the name says which, the bytes must be text. */
const texts = new Map([
  ["txt", "text/plain"],
  ["md", "text/markdown"],
  ["csv", "text/csv"],
  ["json", "application/json"],
]);
const films = new Map([
  ["video/mp4", "mp4"],
  ["video/x-m4v", "mp4"],
  ["video/webm", "webm"],
  ["video/quicktime", "mov"],
]);
/** A container may hold sound alone, and is called after what it holds. */
const sounds = new Map([
  ["audio/mpeg", "mp3"],
  ["audio/mp4", "m4a"],
  ["audio/x-m4a", "m4a"],
  ["video/mp4", "m4a"],
  ["audio/ogg", "ogg"],
  ["audio/ogg; codecs=opus", "ogg"],
  ["audio/wav", "wav"],
  ["audio/flac", "flac"],
  ["audio/x-flac", "flac"],
  ["video/webm", "webm"],
]);
const soundTypes: Record<string, string> = {
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  ogg: "audio/ogg",
  wav: "audio/wav",
  flac: "audio/flac",
  webm: "audio/webm",
};
const chunkBytes = 256 * 1024;

/** Whether every byte belongs to UTF-8 text without control characters. */
async function isText(path: string): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const file = await open(path);
  try {
    for await (const chunk of file.createReadStream({ highWaterMark: chunkBytes })) {
      const text = decoder.decode(chunk as Buffer, { stream: true });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return false;
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

async function inspectText(path: string, extension: string): Promise<FileFacts> {
  const mimeType = texts.get(extension);
  if (!mimeType || !(await isText(path))) return { ok: false };
  return { ok: true, kind: "document", mimeType, extension };
}

type Track = {
  "@type": string;
  Duration?: number;
  Width?: number;
  Height?: number;
  Rotation?: string | number;
};

async function tracksOf(path: string): Promise<Track[]> {
  const { size } = await stat(path);
  const file = await open(path);
  const reader = await mediaInfoFactory({ format: "object" });
  try {
    const result = await reader.analyzeData(size, async (bytes, offset) => {
      const chunk = new Uint8Array(bytes);
      const { bytesRead } = await file.read(chunk, 0, bytes, offset);
      return chunk.subarray(0, bytesRead);
    });
    return (result.media?.track ?? []) as Track[];
  } finally {
    reader.close();
    await file.close();
  }
}

async function inspectMedia(path: string, container: string): Promise<FileFacts> {
  const tracks = await tracksOf(path);
  const of = (type: string) => tracks.find((track) => track["@type"] === type);
  const [film, sound] = [of("Video"), of("Audio")];
  const seconds = Number(of("General")?.Duration ?? film?.Duration ?? sound?.Duration ?? 0);
  const durationMs = Math.round(seconds * 1000);
  if (!(durationMs > 0)) return { ok: false };
  const filmExtension = films.get(container);
  if (film?.Width && film.Height && filmExtension) {
    const isTurned = Math.abs(Number(film.Rotation ?? 0)) % 180 === 90;
    const [width, height] = isTurned ? [film.Height, film.Width] : [film.Width, film.Height];
    const mimeType = container === "video/x-m4v" ? "video/mp4" : container;
    return {
      ok: true,
      kind: "video",
      mimeType,
      extension: filmExtension,
      durationMs,
      width,
      height,
    };
  }
  const extension = sounds.get(container);
  if (!sound || film || !extension) return { ok: false };
  const mimeType = soundTypes[extension] ?? "application/octet-stream";
  return { ok: true, kind: "audio", mimeType, extension, durationMs, width: null, height: null };
}

/** What a file from outside is, by its bytes. Parsers see it only in a process of their own: asked through `media.ts`. */
export async function inspectFile({
  path,
  extension,
}: {
  path: string;
  /** Of the name it came with, for formats that are plain text. */
  extension: string;
}): Promise<FileFacts> {
  const found = await fileTypeFromFile(path);
  if (!found) return inspectText(path, extension);
  const { mime } = found;
  if (images.has(mime)) return { ok: true, kind: "image", mimeType: mime, extension: found.ext };
  const document = documents.get(mime);
  if (document) return { ok: true, kind: "document", mimeType: mime, extension: document };
  if (films.has(mime) || sounds.has(mime)) return inspectMedia(path, mime);
  return { ok: false };
}
