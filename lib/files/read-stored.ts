import { storage } from "@/lib/platform/storage/storage";

/** The whole stored file of this name; null where it is gone, has more bytes than that, or the storage does not answer. */
export async function readStored(key: string, bytesMax: number): Promise<Buffer | null> {
  const kept = await storage().get(key);
  if (!kept.ok || !kept.file) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of kept.file.body) {
    size += chunk.byteLength;
    if (size > bytesMax) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
