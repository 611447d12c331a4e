import { z } from "zod";
import { Fault } from "./fault";

export const pageSizeMax = 100;
const pageSizeDefault = 24;

/** Where the last page ended: the values of the sort keys of its last row, in order. Opaque to callers. */
export type CursorKey = readonly (string | number | null)[];

export function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

const cursorParts = {
  /** No U+0000: no column of text takes it. */
  text: z
    .string()
    .max(400)
    .refine((value) => !value.includes("\u0000")),
  /** ISO 8601 in UTC, as `Date.toISOString` writes it; the database's calendar has no year 0. */
  instant: z.iso
    .datetime()
    .max(40)
    .refine((value) => !value.startsWith("0000"))
    .nullable(),
  /** Bytes, two hexadecimal digits each. */
  hex: z
    .string()
    .max(400)
    .regex(/^(?:[0-9a-f]{2})*$/),
  /** A number of a row. */
  number: z.int().min(0),
  /** Fits into a column of the database. */
  integer: z.int32(),
} as const;

export type CursorPart = keyof typeof cursorParts;

/**
 * The values back. What a caller has changed on the way must not reach the database, so each value is held to its kind.
 *
 * @throws Fault invalid `request.cursor` when the text was not made by `encodeCursor` with such keys
 */
export function decodeCursor(text: string, parts: readonly CursorPart[]): CursorKey {
  try {
    const values = z
      .array(z.unknown())
      .length(parts.length)
      .parse(JSON.parse(Buffer.from(text, "base64url").toString()));
    return parts.map((part, at) => cursorParts[part].parse(values[at]));
  } catch (cause) {
    throw new Fault("invalid", "request.cursor", {
      fields: [{ path: "cursor", code: "cursor" }],
      cause,
    });
  }
}

/** The two inputs that every list takes. */
export const pageInput = {
  cursor: z.string().max(512).optional().describe("`nextCursor` of the page before"),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(pageSizeMax)
    .default(pageSizeDefault)
    .describe("Rows a page"),
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
