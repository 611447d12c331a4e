import { Fault, must } from "@/lib/kernel/fault";
import type { Route } from "./route";

/** Bytes of a JSON body that we read at most, unless the route says more. */
export const bodyMaxDefault = 1_048_576;
const depthMax = 64;

async function readBounded(request: Request, bytesMax: number): Promise<string> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  must(declared <= bytesMax, "too_large", "request.too_large", { params: { limit: bytesMax } });
  if (!request.body) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    must(size <= bytesMax, "too_large", "request.too_large", { params: { limit: bytesMax } });
    chunks.push(chunk);
  }
  return new TextDecoder("utf-8").decode(Buffer.concat(chunks));
}

function isTooDeep(value: unknown, left: number): boolean {
  if (left === 0) return true;
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((inner) => isTooDeep(inner, left - 1));
}

async function readBody(request: Request, bytesMax: number): Promise<Record<string, unknown>> {
  const text = await readBounded(request, bytesMax);
  if (text === "") return {};
  const type = request.headers.get("content-type") ?? "";
  must(/^application\/(json|merge-patch\+json)\b/i.test(type), "unsupported", "request.not_json");
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    throw new Fault("malformed", "request.malformed_json", { cause });
  }
  must(typeof body === "object" && body !== null && !Array.isArray(body), "malformed", "request.not_an_object");
  must(!isTooDeep(body, depthMax), "malformed", "request.too_deep", { params: { limit: depthMax } });
  return body as Record<string, unknown>;
}

/** A name given twice is refused instead of guessed about (parameter pollution). */
function readQuery(url: URL): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of url.searchParams) {
    must(!(name in query), "invalid", "request.repeated_parameter", { fields: [{ path: name, code: "repeated" }] });
    query[name] = value;
  }
  return query;
}

/** Path, query, body and named headers as one object; the path wins, then the headers. */
export async function readInput(mounted: Route, request: Request, path: Record<string, string>): Promise<unknown> {
  const fromQuery = mounted.method === "GET" || mounted.method === "DELETE" ? readQuery(new URL(request.url)) : {};
  const hasBody = mounted.method !== "GET" && mounted.method !== "DELETE";
  const body = hasBody ? await readBody(request, mounted.bodyMax ?? bodyMaxDefault) : {};
  const fromHeaders = Object.entries(mounted.headers ?? {}).flatMap(([header, name]) => {
    const value = request.headers.get(header);
    return value === null ? [] : [[name, value]];
  });
  const fromPath = Object.entries(path).map(([name, value]) => [mounted.rename?.[name] ?? name, value]);
  return { ...fromQuery, ...body, ...Object.fromEntries(fromHeaders), ...Object.fromEntries(fromPath) };
}
