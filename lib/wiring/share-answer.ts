import type { PublicCharacterPage } from "@/lib/characters/public-view";
import { exportDocument } from "@/lib/exports/document/to-document";
import type { Exported, ExportSource } from "@/lib/exports/export-source";
import { exportMarkdown } from "@/lib/exports/markdown/to-markdown";
import type { Locale } from "@/lib/i18n/locales";
import { env } from "@/lib/platform/env";
import { shareCard } from "@/lib/portraits/share-card";

type Maker = (source: ExportSource, query: URLSearchParams) => Promise<Exported> | Exported;

/** Every form of a shared character by the ending of its address. */
const makers: Readonly<Record<string, Maker>> = {
  json: exportDocument,
  md: exportMarkdown,
  "og.png": async ({ page, locale }) => ({
    type: "image/png",
    body: await shareCard(page, locale),
    filename: `${page.character.slug}.png`,
  }),
};

/** Null for an ending that nobody knows. */
export async function shareAnswer(
  page: PublicCharacterPage,
  format: string,
  locale: Locale,
  query: URLSearchParams = new URLSearchParams(),
): Promise<Exported | null> {
  if (!Object.hasOwn(makers, format)) return null;
  return (await makers[format]?.({ page, locale, site: env().APP_URL }, query)) ?? null;
}
