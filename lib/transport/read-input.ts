import { z } from "zod";
import { Fault, type FieldFault, must } from "@/lib/kernel/fault";
import { mustBeSmallShape, namesMax, namesOfAllMax } from "./body-shape";
import { bodyLimitOf, characterBodyMax } from "./door/body-limits";
import { mustBeReadable } from "./must-be-readable";
import { readForm } from "./read-form";
import { hasRepeatedName } from "./repeated-name";
import type { Route } from "./route";

async function readBounded(request: Request, bytesMax: number): Promise<Buffer> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  must(declared <= bytesMax, "too_large", "request.too_large", { params: { limit: bytesMax } });
  if (!request.body) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    must(size <= bytesMax, "too_large", "request.too_large", { params: { limit: bytesMax } });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Fault("malformed", "request.malformed_json", { cause });
  }
}

async function readBody(
  { files }: Route,
  request: Request,
  bytesMax: number,
): Promise<Record<string, unknown>> {
  const bytes = await readBounded(request, bytesMax);
  if (bytes.length === 0) return {};
  const type = request.headers.get("content-type") ?? "";
  if (files && /^multipart\/form-data\s*;/i.test(type)) return readForm(bytes, type, files);
  const text = textOf(bytes);
  must(
    /^application\/(json|merge-patch\+json)\s*(;|$)/i.test(type),
    "unsupported",
    "request.not_json",
  );
  mustBeSmallShape(text, bytesMax < characterBodyMax ? namesMax : namesOfAllMax);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    throw new Fault("malformed", "request.malformed_json", { cause });
  }
  must(
    typeof body === "object" && body !== null && !Array.isArray(body),
    "malformed",
    "request.not_an_object",
  );
  must(!hasRepeatedName(text), "malformed", "request.repeated_name");
  return body as Record<string, unknown>;
}

/** A name given twice is refused instead of guessed about (parameter pollution). */
function readQuery(url: URL): Record<string, string> {
  const query = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    must(!query.has(name), "invalid", "request.repeated_parameter", {
      fields: [{ path: name, code: "repeated" }],
    });
    query.set(name, value);
  }
  return Object.fromEntries(query);
}

export const hasBody = ({ method }: Route) => method !== "GET" && method !== "DELETE";

/** What the schema would say of them, where it is not asked any more. */
function unknownIn(given: Record<string, unknown>, schema: z.ZodType): FieldFault[] {
  if (!(schema instanceof z.ZodObject)) return [];
  const keys = Object.keys(given).filter((name) => !Object.hasOwn(schema.shape, name));
  if (keys.length === 0) return [];
  const params = { keys: keys.slice(0, 5).join(", ").slice(0, 200) };
  return [{ path: "", code: "unknown_field", params }];
}

/** Path, named headers, and query or body as one object. What belongs to the path or a header is not taken elsewhere. */
export async function readInput(
  mounted: Route,
  request: Request,
  path: Record<string, string>,
): Promise<unknown> {
  const given = hasBody(mounted)
    ? await readBody(mounted, request, bodyLimitOf(`/api/v1${mounted.path}`))
    : readQuery(new URL(request.url));
  const fromPath = Object.entries(path).map(
    ([name, value]) => [mounted.rename?.[name] ?? name, value] as const,
  );
  const named = Object.entries(mounted.headers ?? {});
  const fromHeaders = named.flatMap(([header, name]) => {
    const value = request.headers.get(header);
    return value === null ? [] : [[name, value] as const];
  });
  const refused = [
    ...fromPath.map(([taken]) => taken),
    ...named.map(([, taken]) => taken),
    ...(mounted.hidden ?? []),
  ];
  for (const name of [...refused, "__proto__"]) {
    must(!Object.hasOwn(given, name), "invalid", "request.invalid", {
      fields: [{ path: "", code: "unknown_field", params: { keys: name } }],
    });
  }
  const missing = (mounted.required ?? []).filter((name) => given[name] === undefined);
  must(missing.length === 0, "invalid", "request.invalid", {
    fields: [
      ...missing.map((name) => ({ path: name, code: "required" })),
      ...unknownIn(given, mounted.verb.input),
    ],
  });
  const input = { ...given, ...Object.fromEntries(fromHeaders), ...Object.fromEntries(fromPath) };
  mustBeReadable(input);
  return input;
}
