import { characterJsonSchema } from "@/lib/exports/document/json-schema";

export const dynamic = "force-static";

/** The published schema of `/c/<slug>.json`. */
export function GET(): Response {
  return new Response(JSON.stringify(characterJsonSchema(), null, 2), {
    headers: {
      "content-type": "application/schema+json",
      "cache-control": "public, max-age=3600, s-maxage=86400",
      "access-control-allow-origin": "*",
    },
  });
}
