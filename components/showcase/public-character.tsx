import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AbilityTiles } from "@/components/characters/sheet/ability-tiles";
import { AttackList } from "@/components/characters/sheet/attack-list";
import { FeatureList } from "@/components/characters/sheet/feature-list";
import { Inventory } from "@/components/characters/sheet/inventory";
import { ResourceList } from "@/components/characters/sheet/resource-list";
import { SheetSection } from "@/components/characters/sheet/section";
import { SkillList } from "@/components/characters/sheet/skill-list";
import { SpellList } from "@/components/characters/sheet/spell-list";
import { Trainings } from "@/components/characters/sheet/trainings";
import { Vitals } from "@/components/characters/sheet/vitals";
import { wordOf } from "@/components/characters/words";
import { UnpaintedPortrait } from "@/components/landing/unpainted-portrait";
import { ArchFrame } from "@/components/ui/arch-frame";
import { DropCap } from "@/components/ui/drop-cap";
import { Fleuron } from "@/components/ui/fleuron";
import { LinkButton } from "@/components/ui/link-button";
import { Picture } from "@/components/ui/picture";
import { characterLine } from "@/lib/characters/character-line";
import { featurePicks } from "@/lib/characters/feature-picks";
import type { PublicCharacterPage } from "@/lib/characters/public-view";
import { PageLink } from "@/lib/i18n/page-link";
import { paletteOf } from "@/lib/portraits/palette";
import type { PublicPictureView } from "@/lib/portraits/schema";
import type { Build } from "@/lib/rulebook/build";
import { CharacterLight } from "./character-light";
import { FormatLinks } from "./format-links";
import { LegalitySeal } from "./legality-seal";
import { PictureNote } from "./picture-note";

/** Who opens a link meets somebody first and numbers after; a story longer than a page lets the sheet go before. */
const openingLengthMax = 1800;

/** A shared character for anybody: complete without script, every number opening into where it comes from. */
export function PublicCharacter({
  page,
  playable,
  picture = null,
}: {
  page: PublicCharacterPage;
  /** Complete texts of features and spells by `kind/id`. */
  playable: Readonly<Record<string, string>>;
  picture?: PublicPictureView | null;
}) {
  const t = useTranslations("showcase");
  const locale = useLocale();
  const { character, sheet, texts } = page;
  const { hue } = paletteOf(character.speciesId ?? "human");
  const props = { sheet, texts, playable };
  const biography = character.biography ?? "";
  const storyFirst = biography !== "" && biography.length <= openingLengthMax;
  return (
    <CharacterLight speciesId={character.speciesId}>
      <article className="page-width pt-8 pb-16">
        <header className="grid grid-cols-1 items-end gap-8 md:grid-cols-[minmax(14rem,21rem)_1fr] md:gap-12">
          <div>
            <ArchFrame
              className="mx-auto aspect-[2/3] w-full max-w-80"
              style={{ boxShadow: `0 32px 64px -24px oklch(0.42 0.12 ${hue} / 0.6)` }}
            >
              {character.portrait ? (
                <Picture
                  image={character.portrait}
                  alt={t("portraitOf", { name: character.name })}
                  sizes="(min-width: 48rem) 21rem, 20rem"
                  first
                />
              ) : (
                <UnpaintedPortrait hue={hue} />
              )}
            </ArchFrame>
            {character.portrait && picture && <PictureNote picture={picture} />}
          </div>
          <div className="text-center md:pb-6 md:text-start">
            <h1 className="text-4xl leading-tight text-balance sm:text-5xl">
              <bdi>{character.name}</bdi>
            </h1>
            <p className="mt-3 flex flex-wrap items-center justify-center gap-3 text-xl text-(--lit-text) md:justify-start">
              {characterLine(character, locale)}
              <LegalitySeal findings={page.findings} />
            </p>
            <About page={page} />
            <Vitals {...props} className="mx-auto mt-6 max-w-md md:mx-0" />
          </div>
        </header>
        <Fleuron className="mx-auto my-10 h-8 w-28 text-(--lit-rule)" />
        {storyFirst && <Biography text={biography} title={t("biography")} className="mb-14" />}
        <p className="mb-6 text-center text-sm text-ink-soft print:hidden">{t("askNumbers")}</p>
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-3">
          <div className="grid content-start gap-8">
            <SheetSection title={t("abilities")}>
              <AbilityTiles {...props} />
            </SheetSection>
            <SheetSection title={t("skills")}>
              <SkillList {...props} />
            </SheetSection>
          </div>
          <div className="grid content-start gap-8">
            <SheetSection title={t("attacks")}>
              <AttackList {...props} />
            </SheetSection>
            {sheet.resources.length > 0 && (
              <SheetSection title={t("resources")}>
                <ResourceList {...props} />
              </SheetSection>
            )}
            {sheet.spells.length > 0 && (
              <SheetSection title={t("spells")}>
                <SpellList {...props} />
              </SheetSection>
            )}
          </div>
          <div className="grid content-start gap-8">
            <SheetSection title={t("features")}>
              <FeatureList {...props} picks={featurePicks(character.build as Build, locale)} />
            </SheetSection>
            <SheetSection title={t("trainings")}>
              <Trainings {...props} />
            </SheetSection>
            <SheetSection title={t("belongings")}>
              <Inventory {...props} />
            </SheetSection>
          </div>
        </div>
        {biography && !storyFirst && (
          <Biography text={biography} title={t("biography")} className="mt-14" />
        )}
        <FormatLinks url={character.url} />
        <aside className="mt-14 text-center">
          <p className="font-display text-2xl">{t("makeYours")}</p>
          <p className="mt-1 text-ink-soft">{t("makeYoursNote")}</p>
          <LinkButton href="/create" kind="act" size="lg" className="mt-5">
            {t("empty.act")}
          </LinkButton>
        </aside>
      </article>
    </CharacterLight>
  );
}

function About({ page: { character, texts } }: { page: PublicCharacterPage }) {
  const t = useTranslations("showcase");
  const { owner } = character;
  const rows: [string, ReactNode][] = [
    [
      t("background"),
      character.backgroundId ? wordOf(texts, "background", character.backgroundId) : null,
    ],
    [t("alignment"), character.alignment ? wordOf(texts, "alignment", character.alignment) : null],
    [t("pronouns"), character.pronouns ? <bdi key="pronouns">{character.pronouns}</bdi> : null],
    [
      t("madeBy"),
      owner.handle ? (
        <PageLink key="owner" href={`/u/${owner.handle}`} className="prose-link">
          <bdi>{owner.name ?? owner.handle}</bdi>
        </PageLink>
      ) : null,
    ],
  ];
  return (
    <dl className="mt-4 flex flex-wrap justify-center gap-x-8 gap-y-2 md:justify-start">
      {rows
        .filter(([, value]) => value !== null)
        .map(([label, value]) => (
          <div key={label}>
            <dt className="text-xs font-semibold text-ink-soft">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Biography({ text, title, className }: { text: string; title: string; className: string }) {
  const [first = "", ...rest] = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <section className={`measure mx-auto ${className}`}>
      <h2 className="mb-4 text-center text-2xl">{title}</h2>
      <DropCap text={first} />
      {rest.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name and never move
        <p key={index} dir="auto" className="mt-4 whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </section>
  );
}
