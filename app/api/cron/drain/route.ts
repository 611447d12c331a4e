import { timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env";
import { drainByCron } from "@/lib/wiring/drain-by-cron";

export const dynamic = "force-dynamic";
export const maxDuration = 60;

function isCron(request: Request): boolean {
  const secret = env().CRON_SECRET;
  const given = Buffer.from(request.headers.get("authorization") ?? "");
  const wanted = Buffer.from(`Bearer ${secret}`);
  return secret !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** Called every minute where no worker lives beside the requests. */
export async function GET(request: Request): Promise<Response> {
  if (!isCron(request)) return new Response(null, { status: 404 });
  return Response.json(await drainByCron(new Date()), { headers: { "cache-control": "no-store" } });
}
