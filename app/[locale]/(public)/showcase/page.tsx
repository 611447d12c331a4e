import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ShowcasePage } from "@/components/showcase/showcase-page";
import { loadShowcase } from "@/lib/characters/loaders";
import type { Locale } from "@/lib/i18n/locales";
import { languageAlternates, localePath } from "@/lib/i18n/paths";

/** Nothing is made at build time, when there is no database: the first visit makes the page, and it is kept. */
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations("showcase");
  return {
    title: t("title"),
    description: t("description"),
    alternates: {
      canonical: localePath(locale, "/showcase"),
      languages: languageAlternates("/showcase"),
    },
  };
}

export default async function Page() {
  return <ShowcasePage page={await loadShowcase({})} chosen={{}} />;
}
