import { must } from "@/lib/kernel/fault";
import { isKeepable } from "@/lib/kernel/keepable-text";

/** Dotted path of the first text (or name of a field) that cannot be kept, or null. */
function unreadablePath(value: unknown, path: string): string | null {
  if (typeof value === "string") return isKeepable(value) ? null : path;
  if (typeof value !== "object" || value === null || value instanceof Blob) return null;
  for (const [name, inner] of Object.entries(value)) {
    if (!isKeepable(name)) return path;
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
