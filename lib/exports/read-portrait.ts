import { eq } from "drizzle-orm";
import { files } from "@/db/schema/files";
import type { Id } from "@/lib/kernel/ids";
import type { Db } from "@/lib/kernel/register";
import { storage } from "@/lib/platform/storage/storage";

const bytesMax = 8_388_608;

/** The stored picture in a format that every reader knows; null where it is gone or the storage does not answer. */
export async function readPortrait(db: Db, fileId: Id<"file">): Promise<Uint8Array | null> {
  const [row] = await db
    .select({ variants: files.variants })
    .from(files)
    .where(eq(files.id, fileId));
  const variant = row?.variants.findLast(({ format }) => format === "jpeg" || format === "png");
  if (!variant || variant.bytes > bytesMax) return null;
  const kept = await storage().get(variant.key);
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
