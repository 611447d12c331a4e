import { loadPublicCharacter } from "@/lib/characters/loaders";
import { isLocale } from "@/lib/i18n/locales";
import { shareAnswer } from "@/lib/wiring/share-answer";

const cacheControl = "public, max-age=0, s-maxage=300, stale-while-revalidate=0";

type Props = { params: Promise<{ locale: string; slug: string; format: string }> };

/** `/c/<slug>.<format>`: the same visibility as the page, the same data, another form. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { locale, slug, format } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const page = await loadPublicCharacter(slug, locale);
  const answer = page ? await shareAnswer(page, format, locale) : null;
  if (!page || !answer)
    return new Response(null, { status: 404, headers: { "cache-control": "public, max-age=0, s-maxage=60" } });
  const etag = `"v${page.character.version}-${page.character.portrait?.fileId ?? "none"}-${format}-${locale}"`;
  const headers = new Headers({
    "cache-control": cacheControl,
    etag,
    "content-type": answer.type,
    "access-control-allow-origin": "*",
    "x-content-type-options": "nosniff",
  });
  if (page.character.visibility !== "public") headers.set("x-robots-tag", "noindex");
  if (answer.filename) headers.set("content-disposition", `inline; filename="${answer.filename}"`);
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(answer.body as BodyInit, { headers });
}
