import { fileEndpoint } from "@/lib/transport/file-endpoint";
import { paintExample } from "./verbs/paint-example";
import { recordView } from "./verbs/record-view";

/** A picture of a template in an `<img>`; its address names the version, so caches may keep it. */
export const example = fileEndpoint(paintExample, {
  input: ({ id = "", position = "" }) => ({ id, position }),
  file: ({ webp, isPublic }) => ({
    body: webp,
    type: "image/webp",
    cacheControl: isPublic ? "public, max-age=604800" : "private, max-age=3600",
  }),
});

/** One clear pixel: the reader's browser asks for it, and so the reader is counted, without script or cookie. */
const pixel = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

export const view = fileEndpoint(recordView, {
  input: ({ id = "" }) => ({ id }),
  file: () => ({ body: pixel, type: "image/gif", cacheControl: "private, no-store" }),
});
