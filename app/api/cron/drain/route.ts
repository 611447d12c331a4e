import { timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log/log";
import { drain } from "@/lib/platform/queue/queue";
import { isDue } from "@/lib/wiring/is-due";
import { jobHandlers, schedules } from "@/lib/wiring/jobs";

export const dynamic = "force-dynamic";
export const maxDuration = 60;

const budgetMs = 50_000;

function isCron(request: Request): boolean {
  const secret = env().CRON_SECRET;
  const given = Buffer.from(request.headers.get("authorization") ?? "");
  const wanted = Buffer.from(`Bearer ${secret}`);
  return secret !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** For machines without a resident worker, called every minute: the house work of this minute, then the queue, for at most 50 s. */
export async function GET(request: Request): Promise<Response> {
  if (!isCron(request)) return new Response(null, { status: 404 });
  const handlers = await jobHandlers();
  const now = new Date();
  for (const [name, cron] of Object.entries(schedules)) {
    // What fails here is tried again when it is next due; the queue behind it must not wait for that.
    if (isDue(cron, now))
      await handlers[name]?.run({}).catch((err: unknown) => log().error({ err, job: name }, "house work failed"));
  }
  const result = await drain(handlers, new Date(Date.now() + budgetMs));
  return Response.json(result, { headers: { "cache-control": "no-store" } });
}
