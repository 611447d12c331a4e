import type { ServerResponse } from "node:http";
import { type RequestScope, refusalOfScope } from "@/lib/platform/request-scope";

/**
 * Next knows one status for whatever fails. Where a page said that the reason passes, or a form could not be read, the
 * answer says so.
 */
export function answerFailure(response: ServerResponse, scope: RequestScope): void {
  const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => ServerResponse;
  response.writeHead = ((...head: unknown[]) => {
    const status = typeof head[0] === "number" ? head[0] : response.statusCode;
    const refusal = status === 500 && !response.headersSent ? refusalOfScope(scope) : undefined;
    if (!refusal) return writeHead(...head);
    const { status: instead, retryAfterS } = refusal;
    response.setHeader("cache-control", "no-store");
    if (retryAfterS !== undefined) response.setHeader("retry-after", String(retryAfterS));
    return writeHead(instead, ...head.slice(1));
  }) as ServerResponse["writeHead"];
}
