import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PublicProfile } from "@/components/profiles/public-profile";
import { loadShowcase } from "@/lib/characters/loaders";
import type { Locale } from "@/lib/i18n/locales";
import { languageAlternates, localePath } from "@/lib/i18n/paths";
import { translator } from "@/lib/i18n/translator";
import { loadPublicProfile } from "@/lib/profiles/public-loaders";

type Props = { params: Promise<{ locale: Locale; handle: string }> };

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await params;
  const profile = await loadPublicProfile(handle);
  if (!profile) return {};
  const t = await getTranslations("showcase");
  const name = profile.name ?? profile.handle;
  const path = `/u/${profile.handle}`;
  return {
    title: name,
    description: t("profile.description", { name }),
    alternates: { canonical: localePath(locale, path), languages: languageAlternates(path) },
    openGraph: {
      type: "profile",
      title: name,
      url: localePath(locale, path),
      siteName: translator(locale, "common")("brand"),
      locale,
    },
  };
}

export default async function Page({ params }: Props) {
  const { handle } = await params;
  const profile = await loadPublicProfile(handle);
  if (!profile) notFound();
  const page = await loadShowcase({ handle: profile.handle, limit: 60 });
  return <PublicProfile profile={profile} page={page} />;
}
