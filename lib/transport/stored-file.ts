import { cacheControlOf, isForMembers } from "@/lib/platform/storage/cache-control";
import { isFileKey } from "@/lib/platform/storage/file-key";
import { storage } from "@/lib/platform/storage/storage";

const headersOfAll = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
  "cross-origin-resource-policy": "cross-origin",
};

/**
 * Stored files under names that are never used twice: kept by caches for a year, pictures of people for minutes. What was
 * taken away is gone for those, too, who have it and only ask whether it is still the same.
 */
export async function storedFile(
  request: Request,
  { params }: { params: Promise<{ key: string[] }> },
): Promise<Response> {
  const key = (await params).key.join("/");
  const missing = new Response(null, {
    status: 404,
    headers: { ...headersOfAll, "cache-control": "public, max-age=60" },
  });
  if (!isFileKey(key) || isForMembers(key)) return missing;
  const etag = `"${key}"`;
  const unchanged = { etag, "cache-control": cacheControlOf(key) };
  const unavailable = new Response(null, {
    status: 503,
    headers: { ...headersOfAll, "retry-after": "5", "cache-control": "no-store" },
  });
  if (request.headers.get("if-none-match") === etag) {
    const there = await storage().exists(key);
    if (!there.ok) return unavailable;
    return there.exists ? new Response(null, { status: 304, headers: unchanged }) : missing;
  }
  const found = await storage().get(key);
  if (!found.ok) return unavailable;
  if (!found.file) return missing;
  return new Response(found.file.body, {
    headers: {
      ...headersOfAll,
      ...unchanged,
      "content-type": found.file.contentType,
      "content-length": String(found.file.size),
    },
  });
}
