import type { z } from "zod";
import { isFault } from "@/lib/kernel/fault";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { runtime } from "@/lib/kernel/runtime";
import type { Verb } from "@/lib/kernel/verb";
import { actorOfSession } from "./identify";
import { originOf } from "./request-origin";

type Picture = z.ZodObject<{ webp: z.ZodCustom<Uint8Array> }>;
type Params = Record<string, string>;

/** The door for a private picture in an `<img>`: the session decides, the browser keeps it for an hour, a refusal is only a status. */
export function picture<Input extends z.ZodType>(
  verb: Verb<Input, Picture>,
  inputOf: (params: Params, query: URLSearchParams) => z.input<Input>,
) {
  return async (request: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    const ctx = makeCtx(runtime(), await actorOfSession(), originOf(request.headers, "endpoint"));
    try {
      const { data } = await perform(verb, ctx, inputOf(await params, new URL(request.url).searchParams));
      return new Response(data.webp as BodyInit, {
        headers: {
          "content-type": "image/webp",
          "cache-control": "private, max-age=3600",
          "x-content-type-options": "nosniff",
        },
      });
    } catch (error) {
      if (!isFault(error)) throw error;
      const wait: HeadersInit = error.retryAfterS ? { "retry-after": String(error.retryAfterS) } : {};
      return new Response(null, { status: error.status, headers: { ...wait, "cache-control": "no-store" } });
    }
  };
}
