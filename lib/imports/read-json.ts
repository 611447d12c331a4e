import { Fault, must } from "@/lib/kernel/fault";
import { jsonBytesMax, jsonDepthMax, jsonValuesMax } from "./limits";

export type Json = Record<string, unknown>;

const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** Brackets are counted before anything is built of them. */
function mustBeShallow(text: string): void {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (inString) {
      if (sign === 0x5c) at += 1;
      else if (sign === 0x22) inString = false;
    } else if (sign === 0x22) inString = true;
    else if (sign === 0x7b || sign === 0x5b) {
      depth += 1;
      must(depth <= jsonDepthMax, "invalid", "imports.too_deep", { params: { limit: jsonDepthMax } });
    } else if (sign === 0x7d || sign === 0x5d) depth -= 1;
  }
}

function mustBeHarmless(document: unknown): void {
  const open: unknown[] = [document];
  let values = 0;
  while (open.length > 0) {
    const value = open.pop();
    values += 1;
    must(values <= jsonValuesMax, "too_large", "imports.too_many_values", { params: { limit: jsonValuesMax } });
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) {
      for (const inner of value) open.push(inner);
      continue;
    }
    for (const [key, inner] of Object.entries(value)) {
      must(!forbidden.has(key), "invalid", "imports.forbidden_key", { params: { key } });
      open.push(inner);
    }
  }
}

/**
 * A JSON object from text that nobody vouches for.
 *
 * @throws Fault `imports.too_large`, `imports.too_deep`, `imports.too_many_values`, `imports.forbidden_key`, `imports.not_json`
 */
export function readJson(text: string): Json {
  must(Buffer.byteLength(text) <= jsonBytesMax, "too_large", "imports.too_large", {
    params: { megabytes: jsonBytesMax / 1024 / 1024 },
  });
  mustBeShallow(text);
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    throw new Fault("invalid", "imports.not_json", { cause });
  }
  must(typeof document === "object" && document !== null && !Array.isArray(document), "invalid", "imports.not_json");
  mustBeHarmless(document);
  return document as Json;
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object under a path, or an empty one. */
export function objectAt(value: unknown, ...path: readonly string[]): Json {
  let at: unknown = value;
  for (const key of path) at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return isObject(at) ? at : {};
}

export function textAt(value: Json, key: string): string {
  const found = Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof found === "string" ? found : "";
}

export function numberAt(value: Json, key: string): number | undefined {
  const found = Object.hasOwn(value, key) ? value[key] : undefined;
  const number = typeof found === "string" && found.trim() !== "" ? Number(found) : found;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

export function listAt(value: Json, key: string): readonly unknown[] {
  const found = Object.hasOwn(value, key) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
}
