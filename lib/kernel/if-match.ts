import { z } from "zod";

/** `*` and W/ are refused: a lost update is only prevented by the exact version. */
export const IfMatch = z
  .string()
  .regex(/^"v\d{1,9}"$/, { message: "etag" })
  .transform((etag) => Number(etag.slice(2, -1)))
  .describe('ETag that you read, e.g. `"v3"`');
