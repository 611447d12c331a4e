import { revalidateTag } from "next/cache";
import type { Actor } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { admitCaller, type Performed, perform } from "@/lib/kernel/perform";
import { runtime } from "@/lib/kernel/runtime";
import { rateLimitHeaders } from "@/lib/platform/rate-limit/rate-limit";
import { countAtDoor } from "./count-at-door";
import { actorOfBearer, actorOfSession } from "./identify";
import { isUnchanged } from "./if-none-match";
import { readInput } from "./read-input";
import { refuse } from "./refuse";
import { languageOf, localeOf, originOf } from "./request-origin";
import { isShownOnce, type Route } from "./route";
import { mustBeSameOrigin } from "./same-origin";

const idempotencyKeyMax = 200;

async function actorOf(request: Request, operation: Route): Promise<Actor> {
  const bearer = await actorOfBearer(request.headers);
  if (bearer) return bearer;
  const actor = await actorOfSession();
  if (actor.kind === "user" && operation.method !== "GET") mustBeSameOrigin(request.headers);
  return actor;
}

function idempotencyKeyOf(request: Request, operation: Route): { idempotencyKey?: string } {
  const key = request.headers.get("idempotency-key");
  if (key === null) return {};
  must(!isShownOnce(operation), "invalid", "request.idempotency_key_refused");
  if (operation.method !== "POST" || operation.idempotent === false) return {};
  must(
    key.length > 0 && key.length <= idempotencyKeyMax,
    "invalid",
    "request.idempotency_key_invalid",
    {
      params: { limit: idempotencyKeyMax },
    },
  );
  return { idempotencyKey: key };
}

/** What a shared cache must tell apart. An address that names its language is the same for everybody. */
function varyOf(operation: Route, request: Request): Record<string, string> {
  if (!operation.cache) return { vary: "Authorization, Cookie" };
  return new URL(request.url).searchParams.has("locale") ? {} : { vary: "Accept-Language" };
}

/** What leaves: all of the verb's answer, or the part that this door gives. */
function bodyOf({ answer }: Route, data: unknown): unknown {
  return answer ? answer.schema.parse(answer.from(data as never)) : data;
}

async function answer(
  operation: Route,
  request: Request,
  ctx: Ctx,
  done: Performed<never>,
): Promise<Response> {
  const { data, replayed } = done;
  const headers = new Headers({
    "cache-control": operation.cache ?? "private, no-store",
    "x-request-id": ctx.origin.requestId,
    "content-language": ctx.origin.locale,
    ...varyOf(operation, request),
    ...(ctx.rate ? rateLimitHeaders(ctx.rate, ctx.now().getTime()) : {}),
  });
  if (replayed) headers.set("idempotency-replayed", "true");
  if (operation.etag) headers.set("etag", operation.etag(data));
  if (operation.location) headers.set("location", operation.location(data));
  await operation.after?.(data, headers);
  if (
    operation.method === "GET" &&
    isUnchanged(request.headers.get("if-none-match"), headers.get("etag"))
  ) {
    return new Response(null, { status: 304, headers });
  }
  const status = operation.status ?? 200;
  if (status === 204) return new Response(null, { status, headers });
  headers.set("content-type", "application/json; charset=utf-8");
  return new Response(JSON.stringify(bodyOf(operation, data)), { status, headers });
}

/** `params` is empty where the address has no variable part. */
export type RouteHandler = (
  request: Request,
  at: { params: Promise<Record<string, string> | undefined> },
) => Promise<Response> | Response;

/** The REST door of one operation. */
export function endpoint(mounted: Route<never, never> | Route): RouteHandler {
  const operation = mounted as Route;
  const { verb } = operation;
  return async (request, { params }) => {
    // A shared answer must not depend on where it was asked from.
    const locale = operation.cache ? languageOf(request.headers) : localeOf(request.headers);
    const origin = originOf(request.headers, "endpoint", locale);
    let ctx = makeCtx(runtime(), { kind: "guest" }, origin);
    try {
      const actor = await actorOf(request, operation);
      ctx = makeCtx(runtime(), actor, origin);
      Object.assign(ctx, idempotencyKeyOf(request, operation));
      // Who may not come in, or comes too often, is told so before a byte of the body is looked at.
      await admitCaller(verb, ctx);
      ctx.admitted = verb;
      if (!verb.rate) await countAtDoor(ctx, verb.kind);
      const done = await perform(
        verb,
        ctx,
        await readInput(operation, request, (await params) ?? {}),
      );
      if (verb.kind !== "read") {
        for (const tag of done.tags) revalidateTag(tag, { expire: 0 });
        await runtime().announceTags(done.tags);
        runtime().drainQueueAfterResponse();
      }
      return await answer(operation, request, ctx, done as Performed<never>);
    } catch (error) {
      if (ctx.rate) return refuse(error, request, ctx);
      return countAtDoor(ctx, verb.kind).then(
        () => refuse(error, request, ctx),
        (limit) => refuse(limit, request, ctx),
      );
    }
  };
}
