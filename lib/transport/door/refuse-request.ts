import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { localeNames } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/kernel/ctx";
import { securityHeaders } from "@/lib/platform/security/security-headers";
import { phraseFault } from "../phrase-fault";
import { problemOf, problemType, statusOf } from "../problem";
import { languageOf } from "../request-origin";
import { discardBody } from "./limit-body";
import { plainPage, plainPagePolicy } from "./plain-page";
import { isApiPath, pathOf, type Refusal } from "./request-rules";

/** The language of the address, or of the caller where the address has none. */
function languageOfRequest(request: IncomingMessage): Locale {
  const path = pathOf(request.url ?? "/");
  const first = path.split("/", 2)[1] ?? "";
  if (Object.hasOwn(localeNames, first)) return first as Locale;
  return isApiPath(path)
    ? languageOf(new Headers({ "accept-language": request.headers["accept-language"] ?? "" }))
    : "en";
}

/** Answers a request that goes no further: a problem on the API, a page that can be read everywhere else. */
export function refuseRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { fault, headers }: Refusal,
): void {
  const path = pathOf(request.url ?? "/").slice(0, 500);
  const locale = languageOfRequest(request);
  const requestId = String(response.getHeader("x-request-id") ?? randomUUID());
  const isApi = isApiPath(path);
  const body = isApi
    ? JSON.stringify(problemOf(fault, { locale, requestId, instance: path }))
    : plainPage(locale, phraseFault(locale, fault));
  const all: Record<string, string> = {
    ...securityHeaders,
    "x-request-id": requestId,
    "content-type": isApi ? problemType : "text/html; charset=utf-8",
    "content-language": locale,
    "cache-control": "no-store",
    "content-length": String(Buffer.byteLength(body)),
    ...(isApi ? {} : { "content-security-policy": plainPagePolicy }),
    ...(fault.retryAfterS === undefined ? {} : { "retry-after": String(fault.retryAfterS) }),
    ...headers,
  };
  discardBody(request, response);
  for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
  response.writeHead(statusOf(fault));
  response.end(request.method === "HEAD" ? undefined : body);
}
