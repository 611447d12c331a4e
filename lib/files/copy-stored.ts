import { randomUUID } from "node:crypto";
import type { files, ImageVariant } from "@/db/schema/files";
import { newId } from "@/lib/kernel/ids";
import { cacheControlOf } from "@/lib/platform/storage/cache-control";
import { storage } from "@/lib/platform/storage/storage";
import type { ImageStored } from "./store-image";

/** `avatars/1b4e…/512.webp` -> `avatars/<name>/512.webp` */
function renamed(key: string, name: string): string {
  const parts = key.split("/");
  return [...parts.slice(0, -2), name, ...parts.slice(-1)].join("/");
}

/** The same picture under new names, which nobody has read yet. The row is not written: see `storeImage`. */
export async function copyStored(row: typeof files.$inferSelect, now: Date): Promise<ImageStored> {
  const kept = storage();
  const name = randomUUID();
  const variants: ImageVariant[] = [];
  for (const variant of row.variants) {
    const found = await kept.get(variant.key);
    if (!found.ok) return found;
    if (!found.file) return { ok: false, failed: "storage.missing" };
    const bytes = new Uint8Array(await new Response(found.file.body).arrayBuffer());
    const key = renamed(variant.key, name);
    const put = await kept.put(key, bytes, {
      contentType: found.file.contentType,
      cacheControl: cacheControlOf(key),
    });
    if (!put.ok) return put;
    variants.push({ ...variant, key });
  }
  const fileId = newId("file");
  return {
    ok: true,
    fileId,
    row: { ...row, id: fileId, driver: kept.name, variants, createdAt: now },
    pixels: [],
    note: null,
  };
}
