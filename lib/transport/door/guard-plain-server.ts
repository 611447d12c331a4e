import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { guardRequest } from "./guard-request";
import type { RulesOptions } from "./request-rules";

type Listener = (this: Server, request: IncomingMessage, response: ServerResponse) => void;

/**
 * The same door where Next brings its own server (`next start`): Node announces every request before the server hears of
 * it, and at the first one the guard steps between the two.
 */
export function guardPlainServer(options: RulesOptions): void {
  const guarded = new WeakSet<Server>();
  subscribe("http.server.request.start", (message) => {
    const { server } = message as { server: Server };
    if (guarded.has(server)) return;
    guarded.add(server);
    const listeners = server.listeners("request") as Listener[];
    server.removeAllListeners("request");
    server.on("request", (request, response) => {
      if (!guardRequest(request, response, options)) return;
      for (const listener of listeners) listener.call(server, request, response);
    });
  });
}
