import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConfirmForm } from "@/components/credentials/confirm-form";
import { SettingsSection } from "@/components/settings/settings-section";
import { loadProofs } from "@/lib/credentials/loaders";
import { safePath } from "@/lib/i18n/safe-path";
import { isMember } from "@/lib/kernel/actor";
import { viewer } from "@/lib/transport/loader";

type PageProps = { searchParams: Promise<{ next?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.confirm");
  return { title: t("title") };
}

export default async function ConfirmPage({ searchParams }: PageProps) {
  if (!isMember(await viewer())) return null;
  const [t, { next }, proofs] = [
    await getTranslations("settings.confirm"),
    await searchParams,
    await loadProofs({}),
  ];
  return (
    <SettingsSection title={t("title")} lead={t("lead")}>
      <ConfirmForm
        next={safePath(typeof next === "string" ? next : undefined, "/settings/security")}
        proofs={proofs}
      />
    </SettingsSection>
  );
}
