import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotificationsForm } from "@/components/accounts/notifications-form";
import { SettingsSection } from "@/components/accounts/settings-section";
import { loadNotifications } from "@/lib/accounts/loaders";
import { isMember } from "@/lib/kernel/actor";
import { viewer } from "@/lib/transport/loader";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.notifications");
  return { title: t("title") };
}

export default async function NotificationsPage() {
  if (!isMember(await viewer())) return null;
  const t = await getTranslations("settings.notifications");
  return (
    <SettingsSection title={t("title")} lead={t("lead")}>
      <NotificationsForm notifications={await loadNotifications({})} />
    </SettingsSection>
  );
}
