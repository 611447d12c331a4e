import { must } from "@/lib/kernel/fault";

// U+0000 and halves of surrogate pairs: no database keeps them, and nobody types them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the control character is what is looked for
const unreadable = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Dotted path of the first text (or name of a field) that cannot be kept, or null. */
function unreadablePath(value: unknown, path: string): string | null {
  if (typeof value === "string") return unreadable.test(value) ? path : null;
  if (typeof value !== "object" || value === null || value instanceof Blob) return null;
  for (const [name, inner] of Object.entries(value)) {
    if (unreadable.test(name)) return path;
    const found = unreadablePath(inner, path === "" ? name : `${path}.${name}`);
    if (found !== null) return found;
  }
  return null;
}

/** @throws Fault invalid `request.unreadable_text` where a text holds what cannot be stored */
export function mustBeReadable(input: unknown): void {
  const path = unreadablePath(input, "");
  must(path === null, "invalid", "request.unreadable_text", {
    fields: [{ path: path ?? "", code: "unreadable_text" }],
  });
}
