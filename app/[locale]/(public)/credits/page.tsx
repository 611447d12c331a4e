import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Credits } from "@/components/credits/credits";
import { languageAlternates } from "@/lib/i18n/paths";
import { iconCredits } from "@/lib/portraits/painter/credits";
import { attribution } from "@/lib/rules/schema";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("credits");
  return {
    title: t("title"),
    description: t("lead"),
    alternates: { languages: languageAlternates("/credits") },
  };
}

export default function CreditsPage() {
  return <Credits attribution={attribution} emblems={iconCredits} />;
}
