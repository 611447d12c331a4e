import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SpellBookPage } from "@/components/characters/book/spell-book-page";
import { playContext } from "@/components/play/play-context";
import { RouteButton } from "@/components/ui/route-button";
import { loadWizard } from "@/lib/characters/loaders";
import { loadLibrary } from "@/lib/homebrew/loaders";
import { isLocale } from "@/lib/i18n/locales";
import { loadPlay } from "@/lib/play/loaders";

type BookProps = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: BookProps): Promise<Metadata> {
  const { id } = await params;
  const t = await getTranslations("spells");
  const { character } = await loadWizard({ id });
  return { title: t("title", { name: character.name || t("unnamed") }), robots: { index: false } };
}

/** The spells of the owner's character: all that the classes can have, prepared and cast from here. */
export default async function Book({ params }: BookProps) {
  const { locale, id } = await params;
  const language = isLocale(locale) ? locale : "en";
  const t = await getTranslations("spells");
  const [{ character }, play, library] = await Promise.all([
    loadWizard({ id, locale: language }),
    loadPlay({ id, locale: language }),
    loadLibrary({}),
  ]);
  return (
    <div className="page-width grid grid-cols-1 gap-5 py-7 pb-40 md:py-10">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="min-w-0 font-display text-3xl font-semibold wrap-anywhere">
          {t("title", { name: character.name || t("unnamed") })}
        </h1>
        <RouteButton href={`/characters/${id}`} icon="arrow-start">
          {t("back")}
        </RouteButton>
      </header>
      <SpellBookPage
        character={character}
        table={playContext(character.build, play.state, language)}
        play={play}
        library={library}
      />
    </div>
  );
}
