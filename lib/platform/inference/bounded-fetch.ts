/** What the last refused answer said about itself; the client library keeps only its status. */
export type Refusal = { status: number; retryAfterMs: number | null; loadsInMs: number | null };

export type FetchTrace = {
  refusal: Refusal | null;
  tooLarge: boolean;
  /** The last answer that was not JSON. */
  binary: Uint8Array | null;
};

const refusalBytesMax = 64 * 1024;

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), in milliseconds from now. */
function retryAfterMs(header: string | null, now: number): number | null {
  if (!header) return null;
  if (/^\d+(\.\d+)?$/.test(header.trim())) return Math.round(Number(header) * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

async function readAtMost(
  response: Response,
  bytesMax: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) break;
    size += value.byteLength;
    if (size > bytesMax) {
      await reader?.cancel();
      return null;
    }
    chunks.push(value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function loadsInMs(body: string): number | null {
  try {
    const { estimated_time: seconds } = JSON.parse(body) as { estimated_time?: unknown };
    return typeof seconds === "number" && Number.isFinite(seconds)
      ? Math.max(0, seconds * 1000)
      : null;
  } catch {
    return null;
  }
}

/**
 * A `fetch` that reads whole bodies under one signal and one size, and writes down in `trace` what was refused and why.
 * JSON is passed on. Anything else is kept in the trace and stands for an empty object, because the client library
 * loses a binary answer when it is asked for JSON and follows addresses without bounds when it is asked for bytes.
 */
export function boundedFetch(
  trace: FetchTrace,
  signal: AbortSignal,
  bytesMax: number,
  send = fetch,
): typeof fetch {
  return async (input, init) => {
    const response = await send(input, { ...init, signal });
    if (!response.ok) {
      const body = new TextDecoder().decode(
        (await readAtMost(response, refusalBytesMax)) ?? new Uint8Array(),
      );
      trace.refusal = {
        status: response.status,
        retryAfterMs: retryAfterMs(response.headers.get("retry-after"), Date.now()),
        loadsInMs: loadsInMs(body),
      };
      return new Response(body, {
        status: response.status,
        headers: { "content-type": "text/plain;" },
      });
    }
    const announced = Number(response.headers.get("content-length") ?? 0);
    const bytes = announced > bytesMax ? null : await readAtMost(response, bytesMax);
    if (!bytes) {
      trace.tooLarge = true;
      throw new RangeError(`the answer has more than ${bytesMax} bytes`);
    }
    const isJson = (response.headers.get("content-type") ?? "").startsWith("application/json");
    if (!isJson) trace.binary = bytes;
    return new Response(isJson ? bytes : "{}", { headers: { "content-type": "application/json" } });
  };
}
