import type { IncomingMessage, ServerResponse } from "node:http";
import { securityHeaders } from "@/lib/platform/security/security-headers";
import { limitBody } from "./limit-body";
import { refuseRequest } from "./refuse-request";
import {
  allowedOf,
  isApiPath,
  pathOf,
  type Refusal,
  type RulesOptions,
  refusalOf,
  shortenUserAgent,
} from "./request-rules";

/** Whoever is still at work on this request writes into nothing from now on. */
function silence(response: ServerResponse): void {
  Object.assign(response, {
    writeHead: () => response,
    setHeader: () => response,
    appendHeader: () => response,
    flushHeaders: () => {},
    write: () => true,
    end: () => response,
  });
}

/**
 * The first thing that happens to a request: what could cost much is cut, refused, or counted while it comes in. False
 * where it was answered here and goes no further.
 */
export function guardRequest(
  request: IncomingMessage,
  response: ServerResponse,
  options: RulesOptions,
): boolean {
  shortenUserAgent(request.headers);
  const { method, url } = request;
  const { writeHead, setHeader, end } = response;
  const refuseLate = (refusal: Refusal) => {
    if (response.headersSent) return request.destroy();
    // The door's own methods: by now others may stand in their place.
    Object.assign(response, { writeHead, setHeader, end });
    for (const name of response.getHeaderNames())
      if (name !== "x-request-id") response.removeHeader(name);
    refuseRequest(request, response, refusal);
    silence(response);
  };
  const refusal = refusalOf(request, options) ?? limitBody(request, response, refuseLate);
  if (!refusal && method === "OPTIONS" && !isApiPath(pathOf(url ?? "/"))) {
    response.writeHead(204, { ...securityHeaders, allow: allowedOf(pathOf(url ?? "/")) }).end();
    return false;
  }
  if (!refusal) return true;
  refuseRequest(request, response, refusal);
  return false;
}
