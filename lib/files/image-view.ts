import type { files } from "@/db/schema/files";
import { storage } from "@/lib/platform/storage/storage";

type ImageRow = Pick<
  typeof files.$inferSelect,
  "id" | "width" | "height" | "placeholder" | "variants"
>;

/** Where a stored file is read: from the storage itself where it can serve the public, else through our own route. */
function fileUrl(key: string): string {
  return storage().publicUrl(key) ?? `/media/${key}`;
}

export function imageView(file: ImageRow, ai: boolean) {
  return {
    fileId: file.id,
    width: file.width ?? 0,
    height: file.height ?? 0,
    placeholder: file.placeholder,
    ai,
    sources: file.variants
      .toSorted((a, b) => a.width - b.width)
      .map(({ key, format, width, height }) => ({ url: fileUrl(key), format, width, height })),
  };
}
