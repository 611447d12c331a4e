import type { files } from "@/db/schema/files";

type ImageRow = Pick<typeof files.$inferSelect, "id" | "width" | "height" | "placeholder" | "variants">;

/** Where a stored variant is served: under our own address, immutable, whatever driver keeps it. */
export function fileUrl(key: string): string {
  return `/media/${key}`;
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
