import { createHash } from "node:crypto";
import { loadPublicCharacter } from "@/lib/characters/loaders";
import type { PublicCharacterPage } from "@/lib/characters/public-view";
import { readOf, shareAnswer } from "@/lib/exports/share-answer";
import { isLocale } from "@/lib/i18n/locales";
import { isFault } from "@/lib/kernel/fault";
import { addressOf } from "@/lib/transport/request-origin";

const cacheControl = "public, max-age=0, s-maxage=300, stale-while-revalidate=0";
/** Grows when a form changes its look while the character stays the same. */
const revision = 1;

type Props = { params: Promise<{ locale: string; slug: string; format: string }> };

function etagOf(page: PublicCharacterPage, ...asked: string[]): string {
  const hash = createHash("sha256").update(JSON.stringify([revision, page, ...asked]));
  return `"${hash.digest("base64url").slice(0, 27)}"`;
}

function refused(status: number, headers: Record<string, string>): Response {
  return new Response(null, { status, headers: { "cache-control": "no-store", ...headers } });
}

/** `/c/<slug>.<format>`: the same visibility as the page, the same data, another form. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { locale, slug, format } = await params;
  if (!isLocale(locale)) return refused(404, {});
  const query = new URL(request.url).searchParams;
  const page = await loadPublicCharacter(slug, locale);
  if (!page) return refused(404, { "cache-control": "public, max-age=0, s-maxage=60" });
  const etag = etagOf(page, format, locale, readOf(format, query));
  const headers = new Headers({
    "cache-control": cacheControl,
    etag,
    "access-control-allow-origin": "*",
    "x-content-type-options": "nosniff",
    ...(page.character.visibility === "public" ? {} : { "x-robots-tag": "noindex" }),
  });
  if (request.headers.get("if-none-match") === etag)
    return new Response(null, { status: 304, headers });
  try {
    const answer = await shareAnswer({
      page,
      format,
      locale,
      query,
      asker: addressOf(request.headers),
      key: etag,
    });
    if (!answer) return refused(404, { "cache-control": "public, max-age=0, s-maxage=60" });
    headers.set("content-type", answer.type);
    headers.set("content-disposition", `inline; filename="${answer.filename}"`);
    return new Response(answer.body as BodyInit, { headers });
  } catch (error) {
    if (!isFault(error)) throw error;
    return refused(
      error.status,
      error.retryAfterS === undefined ? {} : { "retry-after": String(error.retryAfterS) },
    );
  }
}
