import type { z } from "zod";
import { isFault } from "@/lib/kernel/fault";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { runtime } from "@/lib/kernel/runtime";
import type { Verb } from "@/lib/kernel/verb";
import { actorOfBearer, actorOfSession } from "./identify";
import { refuse } from "./refuse";
import { originOf } from "./request-origin";

type Params = Record<string, string>;

/** What is sent: bytes with the headers that say what they are and who may keep them. */
export type SentFile = {
  body: Uint8Array | ReadableStream<Uint8Array>;
  /** Bytes of a stream. */
  size?: number;
  type: string;
  cacheControl: string;
  filename?: string;
  headers?: Readonly<Record<string, string>>;
};

type Options<Input extends z.ZodType, Output extends z.ZodType> = {
  input(params: Params, query: URLSearchParams): z.input<Input>;
  /** The bytes, or null where they are gone. */
  file(data: z.output<Output>, params: Params): Promise<SentFile | null> | SentFile | null;
  /** Where a refused browser goes instead of a bare status. */
  onRefusal?(code: string): Response | null;
};

/**
 * The door of bytes (pictures, archives): a bearer token, else the session. A program is refused by a problem, a browser
 * by a bare status, because nobody reads the body of a picture.
 */
export function fileEndpoint<Input extends z.ZodType, Output extends z.ZodType>(
  verb: Verb<Input, Output>,
  { input, file, onRefusal }: Options<Input, Output>,
) {
  return async (request: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    let ctx = makeCtx(runtime(), { kind: "guest" }, originOf(request.headers, "endpoint"));
    try {
      ctx = makeCtx(
        runtime(),
        (await actorOfBearer(request.headers)) ?? (await actorOfSession()),
        ctx.origin,
      );
      const { data } = await perform(
        verb,
        ctx,
        input(await params, new URL(request.url).searchParams),
      );
      const sent = await file(data, await params);
      if (!sent)
        return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
      return new Response(sent.body as BodyInit, {
        headers: {
          "content-type": sent.type,
          "cache-control": sent.cacheControl,
          "x-content-type-options": "nosniff",
          ...(sent.size === undefined ? {} : { "content-length": String(sent.size) }),
          ...sent.headers,
          ...(sent.filename
            ? { "content-disposition": `attachment; filename="${sent.filename}"` }
            : {}),
        },
      });
    } catch (error) {
      if (request.headers.has("authorization")) return refuse(error, request, ctx);
      if (!isFault(error)) throw error;
      const elsewhere = onRefusal?.(error.code);
      if (elsewhere) return elsewhere;
      const wait: HeadersInit = error.retryAfterS
        ? { "retry-after": String(error.retryAfterS) }
        : {};
      return new Response(null, {
        status: error.status,
        headers: { ...wait, "cache-control": "no-store" },
      });
    }
  };
}
