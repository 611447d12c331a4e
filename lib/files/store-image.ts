import { createHash, randomUUID } from "node:crypto";
import type { files, ImageVariant } from "@/db/schema/files";
import type { Ctx } from "@/lib/kernel/ctx";
import { Fault } from "@/lib/kernel/fault";
import { type Id, newId } from "@/lib/kernel/ids";
import { type ProcessOptions, processImage } from "@/lib/platform/images/images";
import { cacheControlOf } from "@/lib/platform/storage/cache-control";
import { storage } from "@/lib/platform/storage/storage";

export type ImageStored =
  | {
      ok: true;
      fileId: Id<"file">;
      row: typeof files.$inferInsert;
      /** `pixelHash` of every variant, where the picture was given an XMP packet. */
      pixels: readonly string[];
      /** The XMP packet that it came with, believed by nobody. */
      note: string | null;
    }
  | { ok: false; failed: string };

/**
 * Decodes the bytes, makes every width and format, and puts them into the storage under new names. The row is not
 * written yet: the caller inserts it in the transaction that gives the file its meaning, and calls this before it. What
 * was stored before one of them failed is taken away again.
 */
export async function storeImage(
  bytes: Uint8Array,
  folder: string,
  ownerId: Id<"user">,
  now: Date,
  options: ProcessOptions = {},
): Promise<ImageStored> {
  const processed = await processImage(bytes, options);
  if (!processed.ok) return processed;
  const kept = storage();
  const name = randomUUID();
  const variants: ImageVariant[] = [];
  for (const variant of processed.image.variants) {
    const key = `${folder}/${name}/${variant.suffix}`;
    const put = await kept.put(key, variant.bytes, {
      contentType: variant.contentType,
      cacheControl: cacheControlOf(key),
    });
    if (!put.ok) {
      await Promise.all(variants.map(({ key: stored }) => kept.remove(stored)));
      return put;
    }
    const { format, width, height } = variant;
    variants.push({ key, format, width, height, bytes: put.size });
  }
  const { width, height, placeholder } = processed.image;
  const fileId = newId("file");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const row = {
    id: fileId,
    ownerId,
    kind: "image" as const,
    driver: kept.name,
    width,
    height,
    placeholder,
    variants,
    sha256,
    createdAt: now,
  };
  const pixels = [...new Set(processed.image.variants.flatMap((variant) => variant.pixels ?? []))];
  return { ok: true, fileId, row, pixels, note: processed.image.note };
}

/** The refusal for a picture that could not be kept for a reason of ours: it may be sent again as it was. */
export function storeFault(failed: string): Fault {
  const retryAfterS = failed === "storage.full" ? 60 : 10;
  return new Fault("unavailable", "request.storage_full", {
    retryAfterS,
    cause: new Error(failed),
  });
}

/** Takes the stored bytes of a file away; what is gone already is fine. */
export async function removeStored(
  ctx: Pick<Ctx, "runtime">,
  variants: readonly ImageVariant[],
): Promise<boolean> {
  const results = await Promise.all(variants.map(({ key }) => storage().remove(key)));
  const left = results.filter((result) => !result.ok).length;
  if (left > 0)
    ctx.runtime.log.warn({ left }, "stored files could not be removed and will be tried again");
  return left === 0;
}
