import { z } from "zod";

/** `*` is whatever version stands (RFC 9110, 13.1.1). W/ is refused: only the exact version prevents a lost update. */
export const IfMatch = z
  .string()
  .trim()
  .regex(/^(\*|"v\d{1,9}")$/, { message: "etag" })
  .transform((etag) => (etag === "*" ? undefined : Number(etag.slice(2, -1))))
  .describe('ETag that you read, e.g. `"v3"`; `*` for whatever version stands');
