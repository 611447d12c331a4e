import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { appendFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { keyFor } from "@/lib/platform/security/secrets";
import { storage } from "@/lib/platform/storage/storage";

// Storages serve what they hold to whoever knows the name, so the archive lies there locked: initialisation vector,
// AES-256-GCM of the archive, tag. It is written and read as a stream, for it may be larger than the memory.
const algorithm = "aes-256-gcm";
const ivBytes = 12;
const tagBytes = 16;
const authTagLength = tagBytes;

/** Writes the archive to a file of this machine, locked. */
export async function writeLocked(archive: NodeJS.ReadableStream, path: string): Promise<void> {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, keyFor("export"), iv, { authTagLength });
  const out = createWriteStream(path, { mode: 0o600 });
  out.write(iv);
  await pipeline(archive, cipher, out);
  await appendFile(path, cipher.getAuthTag());
}

async function stored(key: string, start: number, end: number) {
  const range = await storage().get(key, { start, end });
  if (!range.ok) throw new Error(`an archive could not be read: ${range.failed}`);
  return range.file;
}

const bytesOf = async (file: Awaited<ReturnType<typeof stored>>) =>
  file ? Buffer.from(await new Response(file.body).arrayBuffer()) : Buffer.alloc(0);

/**
 * The archive again, and its size in bytes; null where it is gone. Whoever reads a changed one is cut off before its end,
 * where the directory of a zip stands.
 */
export async function openLocked(
  key: string,
  lockedBytes: number,
): Promise<{ body: ReadableStream<Uint8Array>; size: number } | null> {
  const size = lockedBytes - ivBytes - tagBytes;
  const there = await storage().exists(key);
  if (!there.ok) throw new Error(`an archive could not be read: ${there.failed}`);
  if (!there.exists) return null;
  const [iv, tag, body] = await Promise.all([
    stored(key, 0, ivBytes - 1).then(bytesOf),
    stored(key, lockedBytes - tagBytes, lockedBytes - 1).then(bytesOf),
    stored(key, ivBytes, ivBytes + size - 1),
  ]);
  if (!body) return null;
  const decipher = createDecipheriv(algorithm, keyFor("export"), iv, { authTagLength });
  decipher.setAuthTag(tag);
  // Whichever side breaks off takes the other with it; the reader hears of it from the decipher.
  pipeline(Readable.fromWeb(body.body as never), decipher).catch(() => undefined);
  return { body: Readable.toWeb(decipher) as ReadableStream<Uint8Array>, size };
}
