import { storage } from "@/lib/platform/storage";
import { immutableCacheControl } from "@/lib/platform/storage/contract";
import { isFileKey } from "@/lib/platform/storage/file-key";

const headersOfAll = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
  "cross-origin-resource-policy": "cross-origin",
};

/** Stored files under names that are never used twice: kept by every cache for a year. */
export async function GET(request: Request, { params }: { params: Promise<{ key: string[] }> }): Promise<Response> {
  const key = (await params).key.join("/");
  const missing = new Response(null, {
    status: 404,
    headers: { ...headersOfAll, "cache-control": "public, max-age=60" },
  });
  if (!isFileKey(key)) return missing;
  const etag = `"${key}"`;
  if (request.headers.get("if-none-match") === etag) {
    return new Response(null, { status: 304, headers: { etag, "cache-control": immutableCacheControl } });
  }
  const found = await storage().get(key);
  if (!found.ok)
    return new Response(null, {
      status: 503,
      headers: { ...headersOfAll, "retry-after": "5", "cache-control": "no-store" },
    });
  if (!found.file) return missing;
  return new Response(found.file.body, {
    headers: {
      ...headersOfAll,
      etag,
      "content-type": found.file.contentType,
      "content-length": String(found.file.size),
      "cache-control": immutableCacheControl,
    },
  });
}
