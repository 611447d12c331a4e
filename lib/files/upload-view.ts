import type { uploads } from "@/db/schema/uploads";

export type UploadRow = typeof uploads.$inferSelect;

const formats = new Set(["avif", "webp", "jpeg", "png"]);

/** Where the bytes of a file are read; the door asks on every request whether the reader is a member still. */
export function uploadUrl(id: string, key?: string): string {
  const file = key?.split("/").at(-1);
  return `/api/files/${id}${file ? `?variant=${file}` : ""}`;
}

function sourcesOf({ id, kind, state, stored }: UploadRow) {
  if (kind !== "image" || state !== "ready") return [];
  return stored
    .flatMap(({ key, format, width, height }) =>
      format && formats.has(format) && width && height
        ? [{ url: uploadUrl(id, key), format, width, height }]
        : [],
    )
    .toSorted((a, b) => a.width - b.width);
}

/** What leaves of a row. */
export function uploadView(row: UploadRow) {
  const { ownerId: _owner, stored: _stored, leasedUntil: _lease, attachedAt: _at, ...shown } = row;
  return {
    ...shown,
    createdAt: row.createdAt.toISOString(),
    url: row.state === "ready" ? uploadUrl(row.id) : null,
    sources: sourcesOf(row),
  };
}
