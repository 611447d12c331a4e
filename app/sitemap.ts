import type { MetadataRoute } from "next";
import { listPublicAddresses } from "@/lib/characters/verbs/list-public-addresses";
import { languageAlternates } from "@/lib/i18n/paths";
import { env } from "@/lib/platform/env";
import { publicLoader } from "@/lib/transport/loader";

export const dynamic = "force-dynamic";

const fixedPages = ["/", "/showcase", "/create", "/credits"];

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const rows = (await publicLoader(listPublicAddresses, "en", { keep: false })({})) ?? [];
  const absolute = (path: string) => new URL(path, env().APP_URL).toString();
  const entry = (path: string, lastModified?: Date) => ({
    url: absolute(path),
    ...(lastModified ? { lastModified } : {}),
    alternates: {
      languages: Object.fromEntries(Object.entries(languageAlternates(path)).map(([lang, to]) => [lang, absolute(to)])),
    },
  });
  const handles = [...new Set(rows.flatMap(({ handle }) => (handle ? [handle] : [])))];
  return [
    ...fixedPages.map((path) => entry(path)),
    ...rows.map(({ slug, updatedAt }) => entry(`/c/${slug}`, updatedAt)),
    ...handles.map((handle) => entry(`/u/${handle}`)),
  ];
}
