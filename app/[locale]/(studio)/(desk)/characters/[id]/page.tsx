import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HomebrewUpdates } from "@/components/characters/homebrew-updates";
import { LegalitySeal } from "@/components/characters/legality-seal";
import { PageTools } from "@/components/characters/page-tools";
import { PlayPage } from "@/components/characters/play-page";
import { speciesTint } from "@/components/characters/species-tint";
import { wordOf } from "@/components/characters/words";
import { playContext } from "@/components/play/play-context";
import { PortraitImage } from "@/components/portraits/portrait-image";
import { roomName } from "@/components/rooms/room-name";
import { Badge } from "@/components/ui/badge";
import { DropCap } from "@/components/ui/drop-cap";
import { Icon } from "@/components/ui/icon";
import { characterLine } from "@/lib/characters/character-line";
import { loadHomebrewUpdates, loadWizard } from "@/lib/characters/loaders";
import { loadLibrary } from "@/lib/homebrew/loaders";
import { Link } from "@/lib/i18n/link";
import { isLocale } from "@/lib/i18n/locales";
import { pageSizeMax } from "@/lib/kernel/cursor";
import { loadPlay } from "@/lib/play/loaders";
import { loadRooms } from "@/lib/rooms/loaders";
import type { Build } from "@/lib/rulebook/build";
import { playableOfSheet } from "@/lib/rulebook/playable-of-sheet";

type SheetPageProps = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: SheetPageProps): Promise<Metadata> {
  const { id } = await params;
  const t = await getTranslations("characters.page");
  const { character } = await loadWizard({ id });
  return { title: character.name || t("unnamed"), robots: { index: false } };
}

/** The owner's page: the face, the seal, and the sheet to play from. */
export default async function SheetPage({ params }: SheetPageProps) {
  const { locale, id } = await params;
  const language = isLocale(locale) ? locale : "en";
  const t = await getTranslations("characters.page");
  const s = await getTranslations("sheet");
  const k = await getTranslations("chat");
  const [{ character, findings }, play, library, homebrewUpdates, rooms] = await Promise.all([
    loadWizard({ id, locale: language }),
    loadPlay({ id, locale: language }),
    loadLibrary({}),
    loadHomebrewUpdates({ id, locale: language }),
    loadRooms({ limit: pageSizeMax }),
  ]);
  const sitsIn = rooms.items.filter(({ membership }) => membership.characterId === id);
  const table = playContext(character.build, play.state, language);
  const { sheet, texts } = table;
  const playable = await playableOfSheet(sheet, character.build as Build, language);
  const line = [
    characterLine(character, language),
    sheet.background && wordOf(texts, "background", sheet.background),
    sheet.alignment && wordOf(texts, "alignment", sheet.alignment),
    character.pronouns,
  ].filter(Boolean);
  const paragraphs = character.biography.split(/\n{2,}/).filter((text) => text.trim() !== "");
  return (
    <div style={speciesTint(character.speciesId)} className="relative">
      <div
        aria-hidden="true"
        className="absolute inset-x-0 top-0 -z-10 h-96 bg-linear-to-b from-(--tint-glow) to-transparent opacity-60 print:hidden"
      />
      <div className="page-width grid grid-cols-1 gap-5 py-5 pb-40 sm:gap-6 md:pt-8 md:pb-0 print:pb-0">
        <header className="flex flex-wrap items-center gap-x-4 gap-y-5 sm:gap-5">
          <Link
            href={`/characters/${id}/portraits`}
            aria-label={t("portraits")}
            className="w-20 shrink-0"
          >
            <PortraitImage image={character.portrait} name={character.name} sizes="5rem" first />
          </Link>
          <div className="min-w-[min(10rem,100%)] flex-1">
            <p className="text-sm text-ink-soft">{s("level", { level: sheet.level })}</p>
            <h1 className="font-display text-3xl font-semibold wrap-anywhere">
              <bdi>{character.name || t("unnamed")}</bdi>
            </h1>
            <p className="mt-1 text-ink-soft">{line.join(" · ")}</p>
            <div className="mt-3 flex flex-wrap items-center gap-2">
              <LegalitySeal findings={findings} />
              <Badge>{t(`visibility.${character.visibility}`)}</Badge>
              {sitsIn.map((room) => (
                <Link
                  key={room.id}
                  href={`/rooms/${room.id}`}
                  className="inline-flex min-h-9 max-w-full items-center gap-1.5 rounded-full border border-rule px-3 text-sm text-ink-soft no-underline hover:border-rule-strong hover:text-ink"
                >
                  <Icon name="chat" />
                  <bdi className="truncate">{roomName(room, k("unnamed"))}</bdi>
                </Link>
              ))}
            </div>
          </div>
          <PageTools character={character} />
        </header>
        <HomebrewUpdates id={id} homebrewUpdates={homebrewUpdates} />
        <PlayPage
          character={character}
          table={table}
          play={play}
          library={library}
          playable={playable}
          biography={
            paragraphs.length > 0 ? (
              <div className="grid gap-3 text-sm">
                {paragraphs.map((text, index) =>
                  index === 0 ? (
                    <DropCap key={text} text={text} />
                  ) : (
                    <p key={text} dir="auto">
                      {text}
                    </p>
                  ),
                )}
              </div>
            ) : (
              <p className="text-sm text-ink-soft">
                {t("noBiography")}{" "}
                <Link href={`/create/${id}/identity`} className="prose-link">
                  {t("addBiography")}
                </Link>
              </p>
            )
          }
        />
      </div>
    </div>
  );
}
