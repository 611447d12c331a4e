import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SettingsForm } from "@/components/accounts/settings-form";
import { SettingsSection } from "@/components/accounts/settings-section";
import { Checkbox } from "@/components/ui/checkbox";
import { loadExports } from "@/lib/accounts/loaders";
import { requestDeletionAction, requestExportAction } from "@/lib/accounts/settings-actions";
import { formatDate, formatNumber } from "@/lib/i18n/format";
import { isMember } from "@/lib/kernel/actor";
import { viewer } from "@/lib/transport/loader";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.privacy");
  return { title: t("title") };
}

export default async function PrivacyPage() {
  if (!isMember(await viewer())) return null;
  const [t, locale, { exports }] = [
    await getTranslations("settings.privacy"),
    await getLocale(),
    await loadExports({}),
  ];
  return (
    <>
      <SettingsSection title={t("exportTitle")} lead={t("exportLead")}>
        <ul className="grid gap-2">
          {exports.map((row) => (
            <li key={row.id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <span>{formatDate(locale, row.createdAt, "moment")}</span>
              <span className="text-ink-soft">
                {t(row.state, { date: row.expiresAt ? formatDate(locale, row.expiresAt) : "" })}
              </span>
              {row.state === "ready" && (
                <a href={`/api/exports/${row.id}`} className="prose-link" download>
                  {t("fetch", { size: formatNumber(locale, Math.ceil((row.bytes ?? 0) / 1024)) })}
                </a>
              )}
            </li>
          ))}
        </ul>
        <SettingsForm
          action={requestExportAction}
          submit={t("exportAsk")}
          done={t("exportAsked")}
          here="/settings/privacy"
        />
      </SettingsSection>
      <SettingsSection title={t("keptTitle")}>
        <p className="measure text-ink-soft">{t("kept")}</p>
      </SettingsSection>
      <SettingsSection title={t("deleteTitle")} lead={t("deleteLead")}>
        <SettingsForm action={requestDeletionAction} submit={t("delete")} kind="danger" here="/settings/privacy">
          <Checkbox name="understood" label={t("understood")} required />
        </SettingsForm>
      </SettingsSection>
    </>
  );
}
