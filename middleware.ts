import { type NextRequest, NextResponse } from "next/server";
import { shellScript } from "@/components/layout/shell-script";
import { splitLocale } from "@/lib/i18n/paths";
import { allowOrigin, isPreflight, preflight } from "@/lib/transport/cors";
import { pagePathHeader } from "@/lib/transport/page-path-header";
import { pagePolicy } from "@/lib/transport/page-policy";
import { rateLimitRequest } from "@/lib/transport/rate-limit-request";
import { redirectSignedOut } from "@/lib/transport/redirect-signed-out";
import { originOf } from "@/lib/transport/request-origin";

const requestIdForm = /^[\w.:-]{8,80}$/;

/**
 * In this order: request id, rate limit, CORS, session or token presence, locale. Matches narrowly: public pages and
 * static files never come here. It is politeness and a first fence, never the lock: every verb asks again.
 */
export async function middleware(request: NextRequest): Promise<NextResponse> {
  const headers = new Headers(request.headers);
  const given = headers.get("x-request-id") ?? "";
  const requestId = requestIdForm.test(given) ? given : crypto.randomUUID();
  headers.set("x-request-id", requestId);
  const isApi = request.nextUrl.pathname.startsWith("/api/");
  const finish = (response: NextResponse) => {
    response.headers.set("x-request-id", requestId);
    return response;
  };

  const flood = await rateLimitRequest(
    isApi ? "api" : "pages",
    originOf(headers, isApi ? "endpoint" : "loader"),
    request.nextUrl.pathname,
  );
  if (flood) return finish(flood);

  if (isApi) {
    if (isPreflight(request)) return finish(preflight(request));
    const response = NextResponse.next({ request: { headers } });
    allowOrigin(request, response.headers);
    return finish(response);
  }

  const { locale, path } = splitLocale(request.nextUrl.pathname);
  const elsewhere = redirectSignedOut(request, path, locale);
  if (elsewhere) return finish(elsewhere);
  const { policy, nonce } = pagePolicy([shellScript]);
  headers.set("x-nonce", nonce);
  headers.set(pagePathHeader, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "private, no-store");
  return finish(response);
}

// Written by `npm run derive` from lib/*/noun.ts.
export const config = {
  runtime: "nodejs",
  matcher: [
    "/api/v1/:path*",
    "/:locale(fa|en)?/(admin|characters|create|dashboard|homebrew|import|join|magic|outbox|people|portraits|recovery|rooms|settings|sign-in|sign-up|stars|templates|verify|verify-email)/:path*",
    "/:locale(fa|en)?/(admin|characters|create|dashboard|homebrew|import|join|magic|outbox|people|portraits|recovery|rooms|settings|sign-in|sign-up|stars|templates|verify|verify-email)",
  ],
};
