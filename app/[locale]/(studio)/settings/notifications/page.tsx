import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotificationsForm } from "@/components/notifications/notifications-form";
import { SettingsSection } from "@/components/settings/settings-section";
import { isMember } from "@/lib/kernel/actor";
import { loadNotifications } from "@/lib/notifications/loaders";
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
