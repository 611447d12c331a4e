import type { Ctx } from "@/lib/kernel/ctx";
import { Fault, isFault } from "@/lib/kernel/fault";
import { log } from "@/lib/platform/log/log";
import { rateLimitHeaders } from "@/lib/platform/rate-limit/rate-limit";
import { currentOf, problemOf, problemType, statusOf } from "./problem";
import { toFault } from "./to-fault";

/** The challenge of RFC 6750: what kind of token would do, and what was wrong with the one that came. */
function challengeOf(fault: Fault): string | null {
  if (fault.code === "auth.token_invalid")
    return 'Bearer realm="mythwright", error="invalid_token"';
  if (fault.code === "auth.scope_missing")
    return `Bearer realm="mythwright", error="insufficient_scope", scope="${fault.params.scope}"`;
  return fault.kind === "unauthenticated" ? 'Bearer realm="mythwright"' : null;
}

/** Any error as problem+json. What was not foreseen is logged with its request and shown as a plain apology. */
export function refuse(error: unknown, request: Request, ctx: Ctx): Response {
  const { requestId, locale } = ctx.origin;
  const instance = new URL(request.url).pathname;
  if (!isFault(error))
    log().error({ err: error, requestId, path: instance }, "a request failed unexpectedly");
  const fault = toFault(error) ?? new Fault("unavailable", "request.unexpected");
  const headers = new Headers({
    "content-type": problemType,
    "cache-control": "no-store",
    "content-language": locale,
    "x-request-id": requestId,
    ...(ctx.rate ? rateLimitHeaders(ctx.rate, ctx.now().getTime()) : {}),
  });
  const challenge = challengeOf(fault);
  if (challenge) headers.set("www-authenticate", challenge);
  if (fault.retryAfterS !== undefined) headers.set("retry-after", String(fault.retryAfterS));
  const current = currentOf(fault);
  if (current !== null) headers.set("etag", `"v${current}"`);
  const body = problemOf(fault, { locale, requestId, instance });
  return new Response(JSON.stringify(body), { status: statusOf(fault), headers });
}
