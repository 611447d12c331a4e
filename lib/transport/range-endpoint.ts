import type { z } from "zod";
import { isFault } from "@/lib/kernel/fault";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { runtime } from "@/lib/kernel/runtime";
import type { Verb } from "@/lib/kernel/verb";
import { actorOfBearer, actorOfSession } from "./identify";
import { refuse } from "./refuse";
import { originOf } from "./request-origin";
import { fileHeaders, type OpenedFile, sendFile } from "./send-file";

/** The door of large stored files: whole or in ranges, to whom the verb opens them. */
export function rangeEndpoint<Input extends z.ZodType, Output extends z.ZodType>(
  verb: Verb<Input, Output>,
  input: (params: Record<string, string>, query: URLSearchParams) => unknown,
) {
  return async (
    request: Request,
    { params }: { params: Promise<Record<string, string>> },
  ): Promise<Response> => {
    const origin = originOf(request.headers, "endpoint");
    let ctx = makeCtx(runtime(), { kind: "guest" }, origin);
    try {
      const actor = (await actorOfBearer(request.headers)) ?? (await actorOfSession());
      ctx = makeCtx(runtime(), actor, origin);
      const query = new URL(request.url).searchParams;
      const { data } = await perform(verb, ctx, input(await params, query));
      return await sendFile(request, data as OpenedFile);
    } catch (error) {
      if (request.headers.has("authorization") || !isFault(error))
        return refuse(error, request, ctx);
      const wait: HeadersInit = error.retryAfterS
        ? { "retry-after": String(error.retryAfterS) }
        : {};
      return new Response(null, { status: error.status, headers: { ...wait, ...fileHeaders } });
    }
  };
}
