import type { IncomingMessage, ServerResponse } from "node:http";
import { Fault } from "@/lib/kernel/fault";
import type { LoadCircuit } from "@/lib/platform/load-circuit";
import { refuseRequest } from "./refuse-request";
import { pathOf } from "./request-rules";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** They say how we are, above all when we are not well; and streams of events, which stay open and wait. */
const always = /^\/api\/(?:health|metrics|v1\/rooms\/[^/]+\/events)$/;
const retryAfterS = 2;

/** Answers 503 with Retry-After in place of a handler that is too busy to answer in time. */
export function shedLoad(handle: Handle, circuit: LoadCircuit): Handle {
  return async (request, response) => {
    if (always.test(pathOf(request.url ?? "/"))) return handle(request, response);
    if (!circuit.begin()) {
      return refuseRequest(request, response, {
        fault: new Fault("unavailable", "request.overloaded", { retryAfterS }),
      });
    }
    let ended = false;
    const end = () => {
      if (!ended) circuit.end();
      ended = true;
    };
    response.once("close", end);
    return handle(request, response).finally(() => {
      if (response.writableEnded) end();
    });
  };
}
