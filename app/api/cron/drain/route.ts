import { timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env";
import { drain } from "@/lib/platform/queue";
import { allJobs } from "@/lib/wiring/all-jobs";
import { handlersOf } from "@/lib/wiring/jobs";

export const dynamic = "force-dynamic";
export const maxDuration = 60;

const budgetMs = 50_000;

function isCron(request: Request): boolean {
  const secret = env().CRON_SECRET;
  const given = Buffer.from(request.headers.get("authorization") ?? "");
  const wanted = Buffer.from(`Bearer ${secret}`);
  return secret !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** For machines without a resident worker: does what is due in the queue, and the house work, for at most 50 s. */
export async function GET(request: Request): Promise<Response> {
  if (!isCron(request)) return new Response(null, { status: 404 });
  const handlers = handlersOf(allJobs);
  for (const name of ["house.sweep", "portraits.take_up_stalled"]) await handlers[name]?.({});
  const result = await drain(handlers, new Date(Date.now() + budgetMs));
  return Response.json(result, { headers: { "cache-control": "no-store" } });
}
