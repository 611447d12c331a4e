import { env } from "@/lib/platform/env";
import { openapi } from "@/lib/transport/openapi/document";
import { allRoutes, apiTags } from "@/lib/wiring/doors";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const document = openapi(await apiTags(), await allRoutes(), env().APP_URL);
  return Response.json(document, {
    headers: { "cache-control": "public, max-age=60", "access-control-allow-origin": "*" },
  });
}
