import { Fault, must } from "@/lib/kernel/fault";
import { jsonBytesMax, jsonDepthMax, jsonValuesMax } from "../limits";
import { cleanText } from "../story-text";

const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** Brackets and values are counted before anything is built of them. */
function assertModest(text: string): void {
  let depth = 0;
  let values = 1;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (inString) {
      if (sign === 0x5c) at += 1;
      else if (sign === 0x22) inString = false;
    } else if (sign === 0x22) inString = true;
    else if (sign === 0x2c) values += 1;
    else if (sign === 0x7b || sign === 0x5b) {
      depth += 1;
      values += 1;
      must(depth <= jsonDepthMax, "invalid", "imports.too_deep", {
        params: { limit: jsonDepthMax },
      });
    } else if (sign === 0x7d || sign === 0x5d) depth -= 1;
  }
  must(values <= jsonValuesMax, "too_large", "imports.too_many_values", {
    params: { limit: jsonValuesMax },
  });
}

/** Refuses names that reach for a prototype; takes out of every text what no database keeps. */
function sanitize(document: unknown): void {
  const open: unknown[] = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      const harmless = !forbidden.has(key) && cleanText(key) === key;
      must(harmless, "invalid", "imports.forbidden_key", {
        params: { key: cleanText(key).slice(0, 60) },
      });
      if (typeof inner === "string") {
        const clean = cleanText(inner);
        if (clean !== inner) (value as Record<string, unknown>)[key] = clean;
      } else if (typeof inner === "object" && inner !== null) open.push(inner);
    }
  }
}

/**
 * A JSON object or list from text that nobody vouches for.
 *
 * @throws Fault `imports.too_large`, `imports.too_deep`, `imports.too_many_values`, `imports.forbidden_key`, `imports.not_json`
 */
export function readJson(text: string): object {
  must(text.length <= jsonBytesMax, "too_large", "imports.too_large", {
    params: { megabytes: jsonBytesMax / 1024 / 1024 },
  });
  assertModest(text);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new Fault("invalid", "imports.not_json", { cause });
  }
  must(typeof document === "object" && document !== null, "invalid", "imports.not_json");
  sanitize(document);
  return document;
}
