import { loadSitemapParts } from "@/lib/characters/loaders";
import { env } from "@/lib/platform/env";
import { sitemapIndexXml, xmlResponse } from "@/lib/transport/sitemap-xml";

export async function GET() {
  const parts = await loadSitemapParts();
  const absolute = (path: string) => new URL(path, env().APP_URL).toString();
  const urls = ["pages", ...Array.from({ length: parts }, (_, part) => String(part))];
  return xmlResponse(sitemapIndexXml(urls.map((name) => absolute(`/sitemap/${name}.xml`))));
}
