import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TemplatePage } from "@/components/templates/template-page";
import { titleOf } from "@/components/templates/title-of";
import type { Locale } from "@/lib/i18n/locales";
import { languageAlternates, localePath } from "@/lib/i18n/paths";
import { loadPublicTemplate } from "@/lib/templates/loaders";

type Props = { params: Promise<{ locale: Locale; slug: string }> };

/** Pages are made by their first visit and kept until the template changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const template = await loadPublicTemplate(slug);
  if (!template) return {};
  const { title, about } = template.document;
  return {
    title: titleOf(title, locale),
    description: about[locale] ?? about.en ?? about.fa,
    alternates: {
      canonical: localePath(locale, `/explore/${slug}`),
      languages: languageAlternates(`/explore/${slug}`),
    },
  };
}

export default async function Page({ params }: Props) {
  const template = await loadPublicTemplate((await params).slug);
  if (!template) notFound();
  return <TemplatePage template={template} />;
}
