import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Landing } from "@/components/landing/landing";
import { readableFirst } from "@/components/landing/readable-first";
import { characterLine } from "@/components/showcase/character-line";
import { loadShowcase } from "@/lib/characters/loaders";
import type { Locale } from "@/lib/i18n/locales";
import { languageAlternates, localePath } from "@/lib/i18n/paths";
import { paletteOf } from "@/lib/portraits/palette";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { begin } from "../(studio)/(desk)/create/begin";

/** Made at the first visit and kept until the showcase changes: a build has no database. */
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations("landing");
  return {
    description: t("description"),
    alternates: { canonical: localePath(locale, "/"), languages: languageAlternates("/") },
  };
}

export default async function LandingPage({ params }: Props) {
  const { locale } = await params;
  const t = await getTranslations("showcase");
  const { items } = await loadShowcase({ limit: 24 });
  const characters = readableFirst(locale, items)
    .slice(0, 6)
    .map((card) => ({
      href: card.url,
      name: card.name,
      line: characterLine(t, card, locale),
      image: card.portrait,
      hue: paletteOf(card.speciesId ?? "human").hue,
    }));
  const facts = {
    species: srd52.species.size,
    classes: srd52.classes.size,
    backgrounds: srd52.backgrounds.size,
    spells: srd52.spells.size,
  };
  return <Landing characters={characters} facts={facts} begin={begin} />;
}
