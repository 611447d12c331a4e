import { loadPublicCharacter } from "@/lib/characters/loaders";
import { characterAddress, toOembed } from "@/lib/exports/to-oembed";
import { env } from "@/lib/platform/env";

const headers = { "access-control-allow-origin": "*", "x-content-type-options": "nosniff" };

/** oEmbed of a shared character, for whoever pastes its address elsewhere. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const refused = (status: number) =>
    new Response(null, { status, headers: { ...headers, "cache-control": "no-store" } });
  if ((query.get("format") ?? "json") !== "json") return refused(501);
  const site = env().APP_URL;
  const address = characterAddress(query.get("url") ?? "", site);
  const page = address ? await loadPublicCharacter(address.slug, address.locale) : null;
  if (!address || !page) return refused(404);
  const answer = toOembed(
    { page, locale: address.locale, site },
    { maxwidth: query.get("maxwidth"), maxheight: query.get("maxheight") },
  );
  return Response.json(answer, {
    headers: {
      ...headers,
      "content-type": "application/json+oembed; charset=utf-8",
      "cache-control": "public, max-age=0, s-maxage=300",
    },
  });
}
