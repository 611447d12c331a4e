import type { z } from "zod";
import type { Actor } from "@/lib/kernel/actor";
import { Fault, must } from "@/lib/kernel/fault";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { admitCaller, perform } from "@/lib/kernel/perform";
import { runtime } from "@/lib/kernel/runtime";
import type { Verb } from "@/lib/kernel/verb";
import { bodyLimitOf } from "./door/body-limits";
import { actorOfBearer, actorOfSession } from "./identify";
import { refuse } from "./refuse";
import { originOf } from "./request-origin";
import { mustBeSameOrigin } from "./same-origin";

type Progress = { received: number; size: number };
type At = { params: Promise<Record<string, string>> };

const protocol = { "tus-resumable": "1.0.0", "cache-control": "no-store" };
const partType = "application/offset+octet-stream";

async function actorOf(request: Request): Promise<Actor> {
  const bearer = await actorOfBearer(request.headers);
  if (bearer) return bearer;
  const actor = await actorOfSession();
  if (actor.kind === "user" && request.method !== "GET") mustBeSameOrigin(request.headers);
  return actor;
}

async function readPart(request: Request): Promise<Uint8Array> {
  const limit = bodyLimitOf(new URL(request.url).pathname);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    must(size <= limit, "too_large", "request.too_large", { params: { limit } });
    chunks.push(chunk);
  }
  must(size > 0, "malformed", "files.part_expected");
  return new Uint8Array(Buffer.concat(chunks));
}

function offsetOf({ headers }: Request): number {
  const given = headers.get("upload-offset") ?? "";
  const type = headers.get("content-type") ?? "";
  const isPart = /^\d{1,12}$/.test(given) && type.split(";")[0]?.trim() === partType;
  must(isPart, "malformed", "files.part_expected");
  return Number(given);
}

function answer({ received, size }: Progress): Response {
  const progress = { "upload-offset": String(received), "upload-length": String(size) };
  return new Response(null, { status: 204, headers: { ...protocol, ...progress } });
}

/**
 * The door of bytes that come in parts, as tus 1.0 has it: GET (and HEAD) answers how far an upload is, PATCH takes the
 * part that begins there.
 */
export function partEndpoint<
  Input extends z.ZodType,
  Output extends z.ZodType,
  Asked extends z.ZodType,
>(verbs: { receive: Verb<Input, Output>; progress: Verb<Asked, Output> }) {
  async function answerTo(request: Request, { params }: At, isRead: boolean): Promise<Response> {
    const origin = originOf(request.headers, "endpoint");
    let ctx = makeCtx(runtime(), { kind: "guest" }, origin);
    try {
      const verb = (isRead ? verbs.progress : verbs.receive) as Verb;
      ctx = makeCtx(runtime(), await actorOf(request), origin);
      // Who may not come in, or comes too often, is told so before a byte of the body is looked at.
      await admitCaller(verb, ctx);
      ctx.admitted = verb;
      const { id } = await params;
      if (isRead) return answer((await perform(verb, ctx, { id })).data as Progress);
      const offset = offsetOf(request);
      const bytes = await readPart(request);
      return answer((await perform(verb, ctx, { id, offset, bytes })).data as Progress);
    } catch (error) {
      const response = refuse(error, request, ctx);
      if (error instanceof Fault && typeof error.params.received === "number")
        response.headers.set("upload-offset", String(error.params.received));
      return response;
    }
  }
  return {
    GET: (request: Request, at: At) => answerTo(request, at, true),
    PATCH: (request: Request, at: At) => answerTo(request, at, false),
  };
}
