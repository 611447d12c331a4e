import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Landing } from "@/components/landing/landing";
import { readableFirst } from "@/components/landing/readable-first";
import { sampleCharacters } from "@/components/landing/sample-characters";
import { characterLine } from "@/lib/characters/character-line";
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
  const { items } = await loadShowcase({ limit: 24 });
  const characters = readableFirst(locale, items)
    .slice(0, 6)
    .map((card) => ({
      href: card.url,
      name: card.name,
      line: characterLine(card, locale),
      image: card.portrait,
      hue: paletteOf(card.speciesId ?? "human").hue,
    }));
  const { species, classes, spells, weapons, armor, gear, items: magic } = srd52;
  const facts = {
    species: species.size,
    classes: classes.size,
    spells: spells.size,
    items: weapons.size + armor.size + gear.size + magic.size,
  };
  return (
    <Landing
      characters={characters}
      samples={sampleCharacters(locale)}
      facts={facts}
      begin={begin}
    />
  );
}
