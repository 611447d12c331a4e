import { loadPublicAddresses } from "@/lib/characters/loaders";
import { languageAlternates } from "@/lib/i18n/paths";
import { env } from "@/lib/platform/env";
import { type SitemapPage, sitemapXml, xmlResponse } from "@/lib/transport/sitemap-xml";

const fixedPages = ["/", "/showcase", "/explore", "/create", "/credits"];

function pageOf(path: string, updatedAt?: string): SitemapPage {
  const absolute = (to: string) => new URL(to, env().APP_URL).toString();
  const languages = Object.entries(languageAlternates(path)).map(([language, to]) => [
    language,
    absolute(to),
  ]);
  return {
    url: absolute(path),
    ...(updatedAt ? { updatedAt } : {}),
    languages: Object.fromEntries(languages),
  };
}

/** `pages.xml`: the pages that are always there. `3.xml`: a part of the characters and their owners. */
export async function GET(_request: Request, { params }: { params: Promise<{ part: string }> }) {
  const [, name] = /^(pages|\d{1,7})\.xml$/.exec((await params).part) ?? [];
  if (name === undefined) return new Response(null, { status: 404 });
  if (name === "pages") return xmlResponse(sitemapXml(fixedPages.map((path) => pageOf(path))));
  const addresses = await loadPublicAddresses(Number(name));
  if (addresses.length === 0) return new Response(null, { status: 404 });
  const handles = [...new Set(addresses.flatMap(({ handle }) => (handle ? [handle] : [])))];
  const characters = addresses.map(({ slug, updatedAt }) =>
    pageOf(`/c/${slug}`, updatedAt.toISOString()),
  );
  return xmlResponse(
    sitemapXml([...characters, ...handles.map((handle) => pageOf(`/u/${handle}`))]),
  );
}
