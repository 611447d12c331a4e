import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LegalitySeal } from "@/components/characters/legality-seal";
import { PlaySheet } from "@/components/characters/play-sheet";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { RouteButton } from "@/components/ui/route-button";
import { RestoreButton } from "@/components/versions/restore-button";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { formatDate } from "@/lib/i18n/format";
import { isLocale } from "@/lib/i18n/locales";
import { loadTimeZone } from "@/lib/profiles/loaders";
import type { Build } from "@/lib/rulebook/build";
import { playableOfSheet } from "@/lib/rulebook/playable-of-sheet";
import { loadVersion } from "@/lib/versions/loaders";

type VersionPageProps = { params: Promise<{ locale: string; id: string; version: string }> };

export async function generateMetadata({ params }: VersionPageProps): Promise<Metadata> {
  const { version } = await params;
  const t = await getTranslations("history");
  return { title: t("version", { version: Number(version) || 0 }), robots: { index: false } };
}

/** A character as it stood at one version, to be read by its owner. */
export default async function VersionPage({ params }: VersionPageProps) {
  const { locale, id, version } = await params;
  if (!/^\d{1,9}$/.test(version)) notFound();
  const language = isLocale(locale) ? locale : "en";
  const t = await getTranslations("history");
  const page = await getTranslations("characters.page");
  const then = await loadVersion({ id, version: Number(version), locale: language });
  const name = then.content.name || page("unnamed");
  const paragraphs = then.content.biography.split(/\n{2,}/).filter((text) => text.trim() !== "");
  return (
    <div className="page-width grid grid-cols-1 gap-7 py-7 md:py-10">
      <header className="grid gap-3">
        <Breadcrumb
          trail={[
            { href: `/characters/${id}`, label: name },
            { href: `/characters/${id}/history`, label: t("title") },
          ]}
          here={t("version", { version: then.version })}
        />
        <h1 className="font-display text-3xl font-semibold wrap-anywhere">
          {t("view.title", { name: `\u2068${name}\u2069`, version: then.version })}
        </h1>
        <p className="text-ink-soft">
          <time dateTime={then.at}>
            {formatDate(language, then.at, "moment", await loadTimeZone())}
          </time>
        </p>
        <div className="flex flex-wrap items-center gap-2">
          <LegalitySeal findings={then.findings} />
        </div>
        <Notice>{t("view.note")}</Notice>
        <div className="flex flex-wrap items-center gap-2 print:hidden">
          <RouteButton href={`/characters/${id}`} icon="book">
            {t("view.current")}
          </RouteButton>
          {then.version !== then.newest && (
            <>
              <RouteButton
                href={`/characters/${id}/history/compare?from=${then.version}&to=${then.newest}`}
              >
                {t("compare")}
              </RouteButton>
              <ClientMessages namespaces={["ui", "history"]}>
                <RestoreButton id={id} version={then.version} newest={then.newest} />
              </ClientMessages>
            </>
          )}
        </div>
      </header>
      <PlaySheet
        sheet={then.sheet}
        texts={then.texts}
        playable={await playableOfSheet(then.sheet, then.content.build as Build, language)}
        biography={
          paragraphs.length > 0 ? (
            <div className="grid gap-3 text-sm">
              {paragraphs.map((text) => (
                <p key={text} dir="auto">
                  {text}
                </p>
              ))}
            </div>
          ) : undefined
        }
      />
    </div>
  );
}
