import { create as contentDisposition } from "content-disposition";
import { storage } from "@/lib/platform/storage/storage";
import { byteRange } from "./byte-range";

/** A stored file as its verb names it to one reader. */
export type OpenedFile = {
  key: string;
  size: number;
  contentType: string;
  name: string;
  isShown: boolean;
};

export const fileHeaders = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  "cross-origin-resource-policy": "same-origin",
  // Asked anew every time, so that it ends with the membership; what is unchanged is not sent again.
  "cache-control": "private, no-cache",
  "accept-ranges": "bytes",
};

/** Whole, a range, or nothing where the reader has it already. */
export async function sendFile(request: Request, file: OpenedFile): Promise<Response> {
  const etag = `"${file.key}"`;
  const headers = {
    ...fileHeaders,
    etag,
    "content-type": /^text\//.test(file.contentType)
      ? `${file.contentType}; charset=utf-8`
      : file.contentType,
    "content-disposition": contentDisposition(file.name, {
      type: file.isShown ? "inline" : "attachment",
    }),
  };
  if (request.headers.get("if-none-match") === etag)
    return new Response(null, { status: 304, headers });
  const condition = request.headers.get("if-range");
  const asked = condition === null || condition === etag ? request.headers.get("range") : null;
  const range = byteRange(asked, file.size);
  if (range === "outside")
    return new Response(null, {
      status: 416,
      headers: { ...fileHeaders, "content-range": `bytes */${file.size}` },
    });
  const found = await storage().get(file.key, range ?? undefined);
  if (!found.ok)
    return new Response(null, { status: 503, headers: { ...fileHeaders, "retry-after": "5" } });
  if (!found.file) return new Response(null, { status: 404, headers: fileHeaders });
  const length = range ? range.end - range.start + 1 : file.size;
  return new Response(found.file.body, {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      "content-length": String(length),
      ...(range ? { "content-range": `bytes ${range.start}-${range.end}/${file.size}` } : {}),
    },
  });
}
