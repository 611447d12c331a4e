import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExplorePage } from "@/components/templates/explore-page";
import type { Locale } from "@/lib/i18n/locales";
import { languageAlternates, localePath } from "@/lib/i18n/paths";
import { loadExplore } from "@/lib/templates/loaders";

/** Nothing is made at build time, when there is no database: the first visit makes the page, and it is kept. */
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations("templates");
  return {
    title: t("title"),
    description: t("description"),
    alternates: {
      canonical: localePath(locale, "/explore"),
      languages: languageAlternates("/explore"),
    },
  };
}

export default async function Page() {
  return <ExplorePage page={await loadExplore()} chosen={{}} />;
}
