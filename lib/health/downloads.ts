import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { runtime } from "@/lib/kernel/runtime";
import { originOf } from "@/lib/transport/request-origin";
import { checkHealth } from "./verbs/check-health";

/** 200 while requests can be served, 503 when they cannot; each part with its state and latency in milliseconds. */
export async function health(request: Request): Promise<Response> {
  const ctx = makeCtx(runtime(), { kind: "guest" }, originOf(request.headers, "endpoint"));
  const { data } = await perform(checkHealth, ctx, {});
  return Response.json(data, {
    status: data.state === "failing" ? 503 : 200,
    headers: { "cache-control": "no-store" },
  });
}
