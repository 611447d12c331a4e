import { NextResponse } from "next/server";
import type { Origin } from "@/lib/kernel/ctx";
import { rateLimitHeaders, takeToken, waitSeconds } from "@/lib/platform/rate-limit/rate-limit";
import { rateFault } from "./count-at-door";
import { problemOf, problemType } from "./problem";

/** The door's own limit, by address. The limits of the verbs count by person and come later. */
export async function rateLimitRequest(
  door: "api" | "pages",
  origin: Origin,
  path: string,
): Promise<NextResponse | null> {
  const verdict = await takeToken(door, origin.address ?? "unknown");
  if (verdict.allowed) return null;
  const { locale, requestId } = origin;
  const body = problemOf(rateFault(waitSeconds(verdict)), { locale, requestId, instance: path });
  const headers = {
    "content-type": problemType,
    "content-language": locale,
    "cache-control": "no-store",
    ...rateLimitHeaders(verdict),
  };
  return new NextResponse(JSON.stringify(body), { status: 429, headers });
}
