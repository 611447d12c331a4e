import { NextResponse } from "next/server";
import type { Origin } from "@/lib/kernel/ctx";
import { Fault } from "@/lib/kernel/fault";
import { takeToken } from "@/lib/platform/rate-limit";
import { problemOf, problemType } from "./problem";

/** The door's own limit, by address. The limits of the verbs count by person and come later. */
export async function refuseFlood(door: "api" | "pages", origin: Origin, path: string): Promise<NextResponse | null> {
  const verdict = await takeToken(door === "api" ? "api" : "pages", origin.address ?? "unknown");
  if (verdict.allowed) return null;
  const seconds = Math.max(1, Math.ceil((verdict.resetAt.getTime() - Date.now()) / 1000));
  const fault = new Fault("rate_limited", "request.rate_limited", { retryAfterS: seconds, params: { seconds } });
  const body = problemOf(fault, { locale: origin.locale, requestId: origin.requestId, instance: path });
  const headers = {
    "content-type": problemType,
    "cache-control": "no-store",
    "retry-after": String(seconds),
    RateLimit: `"${verdict.policy}";r=0;t=${seconds}`,
    "RateLimit-Policy": `"${verdict.policy}";q=${verdict.limit}`,
  };
  return new NextResponse(JSON.stringify(body), { status: 429, headers });
}
