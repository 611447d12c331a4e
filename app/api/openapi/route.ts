import { env } from "@/lib/platform/env";
import { openapi } from "@/lib/transport/openapi/document";
import { allRoutes, api } from "@/lib/wiring/api/registry";

export const dynamic = "force-dynamic";

export function GET(): Response {
  const document = openapi(api, allRoutes(), env().APP_URL);
  return Response.json(document, {
    headers: { "cache-control": "public, max-age=60", "access-control-allow-origin": "*" },
  });
}
