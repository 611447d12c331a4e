import escapeHtml from "escape-html";

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** One page: absolute address, and the same page by language. */
export type SitemapPage = { url: string; updatedAt?: string; languages: Record<string, string> };

/** A part of a sitemap (sitemaps.org 0.9 with alternates). */
export function sitemapXml(pages: readonly SitemapPage[]): string {
  const entries = pages.map(({ url, updatedAt, languages }) => {
    const links = Object.entries(languages).map(
      ([language, to]) =>
        `<xhtml:link rel="alternate" hreflang="${escapeHtml(language)}" href="${escapeHtml(to)}"/>`,
    );
    return `<url><loc>${escapeHtml(url)}</loc>${updatedAt ? `<lastmod>${updatedAt}</lastmod>` : ""}${links.join("")}</url>\n`;
  });
  return `${head}<urlset xmlns="${sitemaps}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join("")}</urlset>\n`;
}

/** The list of the parts. */
export function sitemapIndexXml(urls: readonly string[]): string {
  const entries = urls.map((url) => `<sitemap><loc>${escapeHtml(url)}</loc></sitemap>\n`);
  return `${head}<sitemapindex xmlns="${sitemaps}">\n${entries.join("")}</sitemapindex>\n`;
}

/** For an hour a reader and every cache between may keep it. */
export function xmlResponse(xml: string): Response {
  return new Response(xml, {
    headers: {
      "content-type": "application/xml; charset=utf-8",
      "cache-control": "public, max-age=3600",
    },
  });
}
