import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PortraitStudio } from "@/components/portraits/portrait-studio";
import { RouteButton } from "@/components/ui/route-button";
import { loadCharacter } from "@/lib/characters/loaders";
import { loadPortraits } from "@/lib/portraits/loaders";

type PortraitsPageProps = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: PortraitsPageProps): Promise<Metadata> {
  const { id } = await params;
  const t = await getTranslations("portraits");
  const { name } = await loadCharacter({ id });
  return { title: name ? t("titleOf", { name }) : t("title"), robots: { index: false } };
}

/** Every portrait of a character: ask, watch, compare, keep. */
export default async function PortraitsPage({ params }: PortraitsPageProps) {
  const { id } = await params;
  const t = await getTranslations("portraits");
  const [character, portraitList] = await Promise.all([
    loadCharacter({ id }),
    loadPortraits({ characterId: id }),
  ]);
  return (
    <div className="page-width grid gap-8 py-8 md:py-12">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <h1 className="font-display text-3xl font-semibold">
          {character.name ? t("titleOf", { name: character.name }) : t("title")}
        </h1>
        <div className="flex flex-wrap gap-2">
          <RouteButton href="/explore" icon="image">
            {t("styles")}
          </RouteButton>
          <RouteButton href={`/characters/${id}`} icon="arrow-start">
            {t("back")}
          </RouteButton>
        </div>
      </div>
      <PortraitStudio characterId={id} name={character.name} initial={portraitList} />
    </div>
  );
}
