import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Landing } from "@/components/landing/landing";
import { languageAlternates } from "@/lib/i18n/paths";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("landing");
  return { description: t("description"), alternates: { languages: languageAlternates("/") } };
}

const count = (rows: object) => (rows instanceof Map ? rows.size : Object.keys(rows).length);

export default function LandingPage() {
  const facts = {
    species: count(srd52.species),
    classes: count(srd52.classes),
    backgrounds: count(srd52.backgrounds),
    spells: count(srd52.spells),
  };
  return <Landing characters={[]} facts={facts} />;
}
