import { Fault } from "@/lib/kernel/fault";
import { env } from "@/lib/platform/env";
import { ratePolicies } from "@/lib/platform/rate-limit/rate-policies";
import { faultCatalogue } from "@/lib/transport/fault-catalogue";
import { openapi } from "@/lib/transport/openapi/document";
import { statusOf } from "@/lib/transport/problem";
import { type DocumentJson, referencePage } from "@/lib/transport/reference/page";
import { allRoutes, apiTags } from "@/lib/wiring/doors";

// The document needs the address of this installation, which a build does not know.
export const dynamic = "force-dynamic";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

let page: string | undefined;

async function make(): Promise<string> {
  const document = openapi(
    await apiTags(),
    await allRoutes(),
    env().APP_URL,
  ) as unknown as DocumentJson;
  const problems = Object.fromEntries(
    Object.entries(faultCatalogue).map(([code, entry]) => [
      code,
      { ...entry, status: statusOf(new Fault(entry.kind, code)) },
    ]),
  );
  return referencePage({ document, problems, limits: ratePolicies });
}

export async function GET(): Promise<Response> {
  page ??= await make();
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policy,
    "cache-control": "public, max-age=0, s-maxage=300",
  };
  return new Response(page, { headers });
}
