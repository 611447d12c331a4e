import { templateJsonSchema } from "@/lib/templates/json-schema";

export const dynamic = "force-static";

/** The published schema of a template's document. */
export function GET(): Response {
  return new Response(JSON.stringify(templateJsonSchema(), null, 2), {
    headers: {
      "content-type": "application/schema+json",
      "cache-control": "public, max-age=3600, s-maxage=86400",
      "access-control-allow-origin": "*",
    },
  });
}
