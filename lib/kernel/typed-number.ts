import { foldDigits } from "./fold-text.ts";

const written = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** A number as people type it: digits of three kinds, Persian or Latin signs between them. NaN where it is none. */
export function typedNumber(text: string): number {
  const plain = foldDigits(text)
    .replace(/[\s\u200c\u2066-\u2069٬]/g, "")
    .replace(/[٫/]/g, ".")
    .replace(/^−/, "-");
  return written.test(plain) ? Number(plain) : Number.NaN;
}

type Issue = {
  readonly path: readonly PropertyKey[];
  readonly code?: string;
  readonly expected?: string;
};

/**
 * The input with what was typed in another script's digits read as numbers, at the places where a schema wanted numbers;
 * undefined where there is nothing of the kind.
 */
export function withTypedNumbers(input: unknown, issues: readonly Issue[]): unknown {
  let copy: unknown;
  for (const { path, code, expected } of issues) {
    if (code !== "invalid_type" || (expected !== "number" && expected !== "int")) continue;
    const at = path.reduce<unknown>(
      (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
      input,
    );
    const value = typeof at === "string" && at !== "" ? typedNumber(at) : Number.NaN;
    if (Number.isNaN(value)) continue;
    copy ??= structuredClone(input);
    const holder = path
      .slice(0, -1)
      .reduce<Record<PropertyKey, unknown>>(
        (inner, key) => inner[key] as Record<PropertyKey, unknown>,
        copy as never,
      );
    holder[path.at(-1) as PropertyKey] = value;
  }
  return copy;
}
