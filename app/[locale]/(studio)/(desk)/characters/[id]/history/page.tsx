import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RouteButton } from "@/components/ui/route-button";
import { HistoryList } from "@/components/versions/history-list";
import { loadCharacter } from "@/lib/characters/loaders";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale } from "@/lib/i18n/locales";
import { loadTimeZone } from "@/lib/profiles/loaders";
import { loadVersions } from "@/lib/versions/loaders";

type HistoryPageProps = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: HistoryPageProps): Promise<Metadata> {
  const { id } = await params;
  const t = await getTranslations("history");
  const { name } = await loadCharacter({ id });
  return { title: name ? t("titleOf", { name }) : t("title"), robots: { index: false } };
}

/** Every change of a character, newest first, a page at a time. */
export default async function HistoryPage({ params, searchParams }: HistoryPageProps) {
  const [{ locale, id }, { cursor: given }] = await Promise.all([params, searchParams]);
  const cursor = typeof given === "string" ? given.slice(0, 500) : undefined;
  const t = await getTranslations("history");
  const [character, timeZone, page] = await Promise.all([
    loadCharacter({ id }),
    loadTimeZone(),
    loadVersions({ id, cursor, locale: isLocale(locale) ? locale : "en" }),
  ]);
  const path = `/characters/${id}/history`;
  return (
    <div className="page-width grid grid-cols-1 gap-8 py-8 md:py-12">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="grid gap-2">
          <h1 className="font-display text-3xl font-semibold wrap-anywhere">
            {character.name ? t("titleOf", { name: character.name }) : t("title")}
          </h1>
          <p className="measure text-ink-soft">{t("lead")}</p>
        </div>
        <RouteButton href={`/characters/${id}`} icon="book">
          {t("back")}
        </RouteButton>
      </div>
      <ClientMessages namespaces={["ui", "history"]}>
        <HistoryList id={id} newest={character.version} entries={page.items} timeZone={timeZone} />
      </ClientMessages>
      <div className="flex flex-wrap justify-center gap-3">
        {cursor && <RouteButton href={path}>{t("newerPage")}</RouteButton>}
        {page.nextCursor && (
          <RouteButton
            href={`${path}?cursor=${encodeURIComponent(page.nextCursor)}`}
            icon="chevron-down"
          >
            {t("older")}
          </RouteButton>
        )}
      </div>
    </div>
  );
}
