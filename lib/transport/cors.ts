import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/lib/platform/env";

const methods = "GET, HEAD, POST, PUT, PATCH, DELETE";
const requestHeaders =
  "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Accept-Language, X-Request-Id";
const shown =
  "Allow, Content-Language, ETag, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id, Idempotency-Replayed, WWW-Authenticate";
const preflightMaxAgeS = 600;

export function isPreflight(request: NextRequest): boolean {
  return request.method === "OPTIONS" && request.headers.has("access-control-request-method");
}

/** Configured origins only. Cookies never cross: another origin must bring a token. */
export function allowOrigin(request: NextRequest, headers: Headers): void {
  headers.append("vary", "Origin");
  const origin = request.headers.get("origin");
  if (!origin || !env().CORS_ORIGINS.includes(origin)) return;
  headers.set("access-control-allow-origin", origin);
  headers.set("access-control-expose-headers", shown);
}

export function preflight(request: NextRequest): NextResponse {
  const response = new NextResponse(null, { status: 204 });
  allowOrigin(request, response.headers);
  if (response.headers.has("access-control-allow-origin")) {
    response.headers.set("access-control-allow-methods", methods);
    response.headers.set("access-control-allow-headers", requestHeaders);
    response.headers.set("access-control-max-age", String(preflightMaxAgeS));
  }
  return response;
}
