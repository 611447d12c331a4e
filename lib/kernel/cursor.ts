import { z } from "zod";
import { Fault } from "./fault";

export const pageSizeMax = 100;
export const pageSizeDefault = 24;

/** Where the last page ended: the values of the sort keys of its last row, in order. Opaque to callers. */
export type CursorKey = readonly (string | number | null)[];

export function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** @throws Fault invalid `request.cursor` when the text was not made by `encodeCursor` with that many keys */
export function decodeCursor(text: string, keys: number): CursorKey {
  try {
    const parsed = z.array(z.union([z.string(), z.number(), z.null()])).length(keys);
    return parsed.parse(JSON.parse(Buffer.from(text, "base64url").toString()));
  } catch (cause) {
    throw new Fault("invalid", "request.cursor", { fields: [{ path: "cursor", code: "cursor" }], cause });
  }
}

/** The two inputs that every list takes. */
export const pageInput = {
  cursor: z.string().max(512).optional().describe("`nextCursor` of the page before"),
  limit: z.coerce.number().int().min(1).max(pageSizeMax).default(pageSizeDefault).describe("Rows a page"),
};

/** The shape that every list returns. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** Cuts a result that was asked for with `limit + 1` rows into a page. */
export function toPage<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => CursorKey) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(keyOf(last)) : null };
}
