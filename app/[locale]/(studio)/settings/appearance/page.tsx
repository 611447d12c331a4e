import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppearanceForm } from "@/components/profiles/appearance-form";
import { SettingsSection } from "@/components/settings/settings-section";
import { isMember } from "@/lib/kernel/actor";
import { loadProfile } from "@/lib/profiles/loaders";
import { viewer } from "@/lib/transport/loader";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.appearance");
  return { title: t("title") };
}

export default async function AppearancePage() {
  if (!isMember(await viewer())) return null;
  const t = await getTranslations("settings.appearance");
  return (
    <SettingsSection title={t("title")} lead={t("lead")}>
      <AppearanceForm appearance={await loadProfile({})} />
    </SettingsSection>
  );
}
