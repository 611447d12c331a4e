import type { ServerResponse } from "node:http";
import type { RequestScope } from "@/lib/platform/request-scope";

/** Next knows one status for a page that fails. Where the page said that the reason passes, the answer says so, too. */
export function answerFailure(response: ServerResponse, scope: RequestScope): void {
  const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => ServerResponse;
  response.writeHead = ((...head: unknown[]) => {
    const status = typeof head[0] === "number" ? head[0] : response.statusCode;
    if (status !== 500 || !scope.refusal || response.headersSent) return writeHead(...head);
    const { status: instead, retryAfterS } = scope.refusal;
    response.setHeader("cache-control", "no-store");
    if (retryAfterS !== undefined) response.setHeader("retry-after", String(retryAfterS));
    return writeHead(instead, ...head.slice(1));
  }) as ServerResponse["writeHead"];
}
