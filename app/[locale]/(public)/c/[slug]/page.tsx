import "@/app/styles/print.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { JsonLd } from "@/components/showcase/json-ld";
import { PublicCharacter } from "@/components/showcase/public-character";
import { characterLine } from "@/lib/characters/character-line";
import { shareFormats } from "@/lib/characters/formats";
import { loadPublicCharacter } from "@/lib/characters/loaders";
import type { Locale } from "@/lib/i18n/locales";
import { languageAlternates, localePath } from "@/lib/i18n/paths";
import { translator } from "@/lib/i18n/translator";
import { env } from "@/lib/platform/env";
import { loadPublicPicture } from "@/lib/portraits/loaders";
import type { Build } from "@/lib/rulebook/build";
import { playableOfSheet } from "@/lib/rulebook/playable-of-sheet";

type Props = { params: Promise<{ locale: Locale; slug: string }> };

/** Pages are made by their first visit and kept until the character changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const [page, picture] = await Promise.all([
    loadPublicCharacter(slug, locale),
    loadPublicPicture(slug),
  ]);
  if (!page) return {};
  const t = await getTranslations("showcase");
  const { character } = page;
  const line = characterLine(character, locale);
  const description = t("metaDescription", { name: character.name, line });
  const url = localePath(locale, character.url);
  const image = {
    url: `${url}.og.png`,
    width: 1200,
    height: 630,
    alt: t("ogAlt", { name: character.name, line }),
  };
  return {
    title: `${character.name} · ${line}`,
    description,
    robots: [
      ...(character.visibility === "public" ? [] : ["noindex", "nofollow"]),
      ...(picture?.noAi === false ? [] : ["noai", "noimageai"]),
    ].join(", "),
    alternates: {
      canonical: url,
      languages: languageAlternates(character.url),
      types: {
        ...Object.fromEntries(
          Object.values(shareFormats).map(({ ending, type }) => [type, `${url}.${ending}`]),
        ),
        "application/json+oembed": `/api/oembed?url=${encodeURIComponent(new URL(url, env().APP_URL).toString())}`,
      },
    },
    openGraph: {
      type: "profile",
      title: character.name,
      description,
      url,
      siteName: translator(locale, "common")("brand"),
      locale,
      images: [image],
    },
    twitter: { card: "summary_large_image", title: character.name, description, images: [image] },
  };
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const [page, picture] = await Promise.all([
    loadPublicCharacter(slug, locale),
    loadPublicPicture(slug),
  ]);
  if (!page) notFound();
  const build = page.character.build as Build;
  return (
    <>
      <JsonLd page={page} picture={picture} locale={locale} site={env().APP_URL} />
      <PublicCharacter
        page={page}
        picture={picture}
        playable={await playableOfSheet(page.sheet, build, locale)}
      />
    </>
  );
}
