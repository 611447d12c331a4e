import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { VerifyPicture } from "@/components/lineage/verify-picture";
import { languageAlternates } from "@/lib/i18n/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("lineage.verify");
  return {
    title: t("title"),
    description: t("lead"),
    alternates: { languages: languageAlternates("/verify") },
  };
}

/** Whether a picture comes from here, and from what it was made. */
export default async function VerifyPage() {
  const t = await getTranslations("lineage.verify");
  return (
    <div className="page-width max-w-3xl py-10 md:py-16">
      <h1 className="text-4xl text-balance">{t("title")}</h1>
      <p className="mt-3 text-lg text-ink-soft">{t("lead")}</p>
      <VerifyPicture />
    </div>
  );
}
