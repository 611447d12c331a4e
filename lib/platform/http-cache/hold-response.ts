import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { constants, createGzip, type Gzip } from "node:zlib";
import { encodingFor, isPackable } from "./encoding";

/** What to do with an answer once its head is known: hold it back until it is whole, or let it pass. */
type Verdict = "hold" | "pass";

type Holder = {
  /** Asked once, when status and headers are set and nothing is sent yet. */
  decide(response: ServerResponse): Verdict;
  /** What a streamed answer goes through on its way, where anything; asked once with `decide`. */
  filter?(response: ServerResponse): ((chunk: Buffer, isLast: boolean) => Buffer) | undefined;
  /** Gets the whole held body; sends it with `send`, which writes the head as it stands then. */
  whole(body: Buffer, send: (body: Buffer) => void): void;
};

type Head = [
  status?: number,
  reasonOrHeaders?: string | OutgoingHttpHeaders | unknown[],
  headers?: unknown,
];

function takeHead(response: ServerResponse, [status, second, third]: Head) {
  if (status !== undefined) response.statusCode = status;
  const headers = typeof second === "string" ? third : second;
  if (Array.isArray(headers)) {
    const flat: unknown[] = Array.isArray(headers[0]) ? headers.flat() : headers;
    for (let i = 0; i + 1 < flat.length; i += 2)
      response.setHeader(String(flat[i]), flat[i + 1] as string);
    return;
  }
  for (const [name, value] of Object.entries((headers ?? {}) as OutgoingHttpHeaders))
    if (value !== undefined) response.setHeader(name, value);
}

function streamingGzip(
  response: ServerResponse,
  acceptEncoding: string | undefined,
): Gzip | undefined {
  const type = String(response.getHeader("content-type") ?? "");
  const length = Number(response.getHeader("content-length") ?? Number.POSITIVE_INFINITY);
  const already = response.hasHeader("content-encoding") || response.hasHeader("content-range");
  const bodiless =
    response.statusCode === 204 || response.statusCode === 304 || response.req.method === "HEAD";
  if (
    already ||
    bodiless ||
    encodingFor(acceptEncoding) === "identity" ||
    !isPackable(type, length)
  )
    return undefined;
  response.removeHeader("content-length");
  response.setHeader("content-encoding", "gzip");
  return createGzip({ level: 5, flush: constants.Z_SYNC_FLUSH });
}

/**
 * Stands between the handler and the wire. The handler writes as always; held answers reach the client whole and with
 * the headers set last, all others stream, gzipped where that pays.
 */
export function holdResponse(
  response: ServerResponse,
  acceptEncoding: string | undefined,
  holder: Holder,
): void {
  const real = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
  };
  let verdict: Verdict | undefined;
  let packer: Gzip | undefined;
  let filter: ReturnType<NonNullable<Holder["filter"]>>;
  const chunks: Buffer[] = [];
  const toBuffer = (chunk: unknown, encoding: unknown) =>
    typeof chunk === "string"
      ? Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8")
      : Buffer.from(chunk as Uint8Array);

  function settle(): Verdict {
    if (verdict) return verdict;
    verdict = holder.decide(response);
    if (verdict === "pass") {
      appendVary(response, "Accept-Encoding");
      filter = response.hasHeader("content-length") ? undefined : holder.filter?.(response);
      packer = streamingGzip(response, acceptEncoding);
      packer?.on("data", (chunk: Buffer) => real.write(chunk)).on("end", () => real.end());
      // Who writes to the response waits for its "drain", and it is the packer that was full.
      packer?.on("drain", () => response.emit("drain"));
      // A client that left must not leave the packer waiting for it.
      if (packer) response.once("close", () => packer?.destroy());
    }
    return verdict;
  }

  Object.assign(response, {
    writeHead(...head: Head) {
      takeHead(response, head);
      if (settle() === "pass") real.writeHead(response.statusCode);
      return response;
    },
    flushHeaders() {
      if (settle() === "pass") real.flushHeaders();
    },
    write(chunk: unknown, encoding?: unknown, done?: unknown) {
      const after = [encoding, done].find((argument) => typeof argument === "function") as
        | (() => void)
        | undefined;
      if (settle() === "pass") {
        const passing = filter ? filter(toBuffer(chunk, encoding), false) : chunk;
        if (packer) return packer.write(toBuffer(passing, encoding), after);
        return filter
          ? real.write(passing as Buffer, after)
          : real.write(chunk as Buffer, encoding as BufferEncoding, done as never);
      }
      chunks.push(toBuffer(chunk, encoding));
      after?.();
      return true;
    },
    end(chunk?: unknown, encoding?: unknown, done?: unknown) {
      const arguments_ = [chunk, encoding, done];
      const after = arguments_.find((argument) => typeof argument === "function") as
        | (() => void)
        | undefined;
      const last =
        typeof chunk === "function" || chunk === undefined || chunk === null ? undefined : chunk;
      const isPassing = settle() === "pass";
      if (isPassing && !packer && !filter) {
        return last === undefined
          ? real.end(after)
          : real.end(last as Buffer, encoding as BufferEncoding, after);
      }
      if (after) response.once("finish", after);
      if (isPassing) {
        const bytes = last === undefined ? Buffer.alloc(0) : toBuffer(last, encoding);
        const passing = filter ? filter(bytes, true) : bytes;
        if (packer) packer.end(passing);
        else real.end(passing);
        return response;
      }
      if (last !== undefined) chunks.push(toBuffer(last, encoding));
      holder.whole(Buffer.concat(chunks), (body) => {
        response.removeHeader("transfer-encoding");
        response.setHeader("content-length", body.byteLength);
        // Left to itself, `end` would write the head through the methods that were replaced here.
        real.writeHead(response.statusCode);
        real.end(body);
      });
      return response;
    },
  });
}

export function appendVary(response: ServerResponse, name: string): void {
  const present = String(response.getHeader("vary") ?? "");
  if (!present.toLowerCase().split(/,\s*/).includes(name.toLowerCase()))
    response.setHeader("vary", present ? `${present}, ${name}` : name);
}
