import { Fault } from "@/lib/kernel/fault";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { runtime } from "@/lib/kernel/runtime";
import { countAtDoor } from "./count-at-door";
import { endpoint, type RouteHandler } from "./endpoint";
import { refuse } from "./refuse";
import { originOf } from "./request-origin";
import type { Method, Route } from "./route";

const methods: readonly Method[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** An answer that needs no verb: counted like any other request, and refused by the limit or by `fault`. */
export async function refuseAtDoor(request: Request, fault: Fault): Promise<Response> {
  const ctx = makeCtx(runtime(), { kind: "guest" }, originOf(request.headers, "endpoint"));
  const error = await countAtDoor(ctx, "read").then(
    () => fault,
    (limit: unknown) => limit,
  );
  return refuse(error, request, ctx);
}

/**
 * All operations of one address as the handlers of its route file: HEAD as GET without the body, OPTIONS as the list of
 * what is allowed, and a problem for every other method.
 */
export function resource(...operations: readonly (Route<never, never> | Route)[]) {
  const mounted = new Map(operations.map((operation) => [operation.method, endpoint(operation)]));
  const get = mounted.get("GET");
  const allow = [...mounted.keys(), ...(get ? ["HEAD"] : []), "OPTIONS"].sort().join(", ");
  const notAllowed: RouteHandler = async (request) => {
    const fault = new Fault("forbidden", "request.method_not_allowed", {
      params: { allowed: allow },
    });
    const response = await refuseAtDoor(request, fault);
    response.headers.set("allow", allow);
    return response;
  };
  const handlers = Object.fromEntries(
    methods.map((method) => [method, mounted.get(method) ?? notAllowed]),
  );
  return {
    ...(handlers as Record<Method, RouteHandler>),
    HEAD: get ?? notAllowed,
    OPTIONS: (() => new Response(null, { status: 204, headers: { allow } })) as RouteHandler,
  };
}
