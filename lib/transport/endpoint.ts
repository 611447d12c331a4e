import { revalidateTag } from "next/cache";
import type { Actor } from "@/lib/kernel/actor";
import type { Ctx, RateVerdict } from "@/lib/kernel/ctx";
import { Fault, isFault, must } from "@/lib/kernel/fault";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { takeToken } from "@/lib/platform/rate-limit";
import { announceTags } from "@/lib/wiring/announce-tags";
import { runtime } from "@/lib/wiring/runtime";
import { actorOfBearer, actorOfSession } from "./identify";
import { problemOf, problemType } from "./problem";
import { readInput } from "./read-input";
import { originOf } from "./request-origin";
import type { Route } from "./route";

const idempotencyKeyMax = 200;

/** A cookie travels by itself, so a write that relies on it must come from our own pages. */
function mustBeSameOrigin(request: Request): void {
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const own = new URL(env().APP_URL).origin;
  const host = request.headers.get("host");
  const sameOrigin = origin !== null && (origin === own || (URL.canParse(origin) && new URL(origin).host === host));
  must(sameOrigin && (site === null || site === "same-origin"), "forbidden", "auth.cross_site");
}

async function actorOf(request: Request, mounted: Route): Promise<Actor> {
  const bearer = await actorOfBearer(request.headers);
  if (bearer) return bearer;
  const actor = await actorOfSession();
  if (actor.kind === "user" && mounted.method !== "GET") mustBeSameOrigin(request);
  return actor;
}

function rateHeaders(rate: RateVerdict | undefined, now: Date): Record<string, string> {
  if (!rate) return {};
  const waitS = Math.max(0, Math.ceil((rate.resetAt.getTime() - now.getTime()) / 1000));
  return {
    RateLimit: `"${rate.policy}";r=${rate.remaining};t=${waitS}`,
    "RateLimit-Policy": `"${rate.policy}";q=${rate.limit}`,
  };
}

async function limitDoor(mounted: Route, ctx: Ctx): Promise<void> {
  if (mounted.verb.rate) return;
  const policy = mounted.verb.kind === "read" ? "api.read" : "api.write";
  const key = "userId" in ctx.actor ? ctx.actor.userId : (ctx.origin.address ?? "unknown");
  const verdict = await takeToken(policy, key);
  ctx.rate = verdict;
  const waitS = Math.max(1, Math.ceil((verdict.resetAt.getTime() - ctx.now().getTime()) / 1000));
  must(verdict.allowed, "rate_limited", "request.rate_limited", { retryAfterS: waitS, params: { seconds: waitS } });
}

function idempotencyKeyOf(request: Request, mounted: Route): { idempotencyKey?: string } {
  if (mounted.method !== "POST" || mounted.idempotent === false) return {};
  const key = request.headers.get("idempotency-key");
  if (key === null) return {};
  must(key.length > 0 && key.length <= idempotencyKeyMax, "invalid", "request.idempotency_key_invalid", {
    params: { limit: idempotencyKeyMax },
  });
  return { idempotencyKey: key };
}

function refuse(error: unknown, request: Request, requestId: string, ctx: Ctx | undefined): Response {
  const origin = ctx?.origin ?? originOf(request.headers, "endpoint");
  if (!isFault(error))
    log().error({ err: error, requestId, path: new URL(request.url).pathname }, "a request failed unexpectedly");
  const fault = isFault(error) ? error : new Fault("unavailable", "request.unexpected");
  const status = isFault(error) ? fault.status : 500;
  const body = {
    ...problemOf(fault, { locale: origin.locale, requestId, instance: new URL(request.url).pathname }),
    status,
  };
  const headers = new Headers({
    "content-type": problemType,
    "cache-control": "no-store",
    "content-language": origin.locale,
    "x-request-id": requestId,
    ...rateHeaders(ctx?.rate, new Date()),
  });
  if (fault.kind === "unauthenticated") {
    const reason = fault.code === "auth.token_invalid" ? ', error="invalid_token"' : "";
    headers.set("www-authenticate", `Bearer realm="mythwright"${reason}`);
  }
  if (fault.code === "auth.scope_missing") {
    headers.set(
      "www-authenticate",
      `Bearer realm="mythwright", error="insufficient_scope", scope="${fault.params.scope}"`,
    );
  }
  if (fault.retryAfterS !== undefined) headers.set("retry-after", String(fault.retryAfterS));
  return new Response(JSON.stringify(body), { status, headers });
}

/** The REST door of one operation. */
export function endpoint(mounted: Route<never, never> | Route) {
  const operation = mounted as Route;
  return async (request: Request, { params }: { params: Promise<Record<string, string> | undefined> }): Promise<Response> => {
    const origin = originOf(request.headers, "endpoint");
    let ctx: Ctx | undefined;
    try {
      const actor = await actorOf(request, operation);
      ctx = makeCtx(runtime(), actor, origin, idempotencyKeyOf(request, operation));
      await limitDoor(operation, ctx);
      const input = await readInput(operation, request, (await params) ?? {});
      const { data, tags, replayed } = await perform(operation.verb, ctx, input);
      if (operation.verb.kind === "write") {
        for (const tag of tags) revalidateTag(tag, { expire: 0 });
        await announceTags(tags);
      }
      const headers = new Headers({
        "cache-control": operation.cache ?? "private, no-store",
        "x-request-id": origin.requestId,
        ...(operation.cache ? {} : { vary: "Authorization, Cookie" }),
        ...rateHeaders(ctx.rate, ctx.now()),
      });
      if (replayed) headers.set("idempotency-replayed", "true");
      if (operation.etag) headers.set("etag", operation.etag(data as never));
      if (operation.location) headers.set("location", operation.location(data as never));
      await operation.after?.(data as never, headers);
      if (
        operation.etag &&
        request.headers.get("if-none-match") === headers.get("etag") &&
        operation.method === "GET"
      ) {
        return new Response(null, { status: 304, headers });
      }
      const status = operation.status ?? 200;
      if (status === 204) return new Response(null, { status, headers });
      headers.set("content-type", "application/json; charset=utf-8");
      return new Response(JSON.stringify(data), { status, headers });
    } catch (error) {
      return refuse(error, request, origin.requestId, ctx);
    }
  };
}
