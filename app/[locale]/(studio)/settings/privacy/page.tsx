import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SettingsForm } from "@/components/settings/settings-form";
import { SettingsSection } from "@/components/settings/settings-section";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import { requestExportAction } from "@/lib/data-exports/actions";
import { loadExports } from "@/lib/data-exports/loaders";
import { formatDate, formatNumber } from "@/lib/i18n/format";
import { isMember } from "@/lib/kernel/actor";
import { loadTimeZone } from "@/lib/profiles/loaders";
import { viewer } from "@/lib/transport/loader";
import { deactivateAction, requestDeletionAction } from "@/lib/users/actions";

const kept = ["record", "handle", "backups"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.privacy");
  return { title: t("title") };
}

type PageProps = { searchParams: Promise<{ returned?: string }> };

export default async function PrivacyPage({ searchParams }: PageProps) {
  if (!isMember(await viewer())) return null;
  const [t, locale, timeZone, { exports }] = [
    await getTranslations("settings.privacy"),
    await getLocale(),
    await loadTimeZone(),
    await loadExports({}),
  ];
  const { returned } = await searchParams;
  return (
    <>
      {returned === "1" && <Notice tone="good">{t("returned")}</Notice>}
      <SettingsSection title={t("exportTitle")} lead={t("exportLead")}>
        <ul className="grid gap-2 empty:hidden">
          {exports.map((row) => (
            <li key={row.id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <span>{formatDate(locale, row.createdAt, "moment", timeZone)}</span>
              <span className="text-ink-soft">
                {t(row.state, {
                  date: row.expiresAt ? formatDate(locale, row.expiresAt, "day", timeZone) : "",
                })}
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
      <SettingsSection title={t("keptTitle")} lead={t("keptLead")}>
        <dl className="grid gap-3">
          {kept.map((what) => (
            <div key={what} className="grid gap-0.5">
              <dt className="font-semibold">{t(`keep.${what}`)}</dt>
              <dd className="measure text-sm text-ink-soft">{t(`keep.${what}Why`)}</dd>
            </div>
          ))}
        </dl>
      </SettingsSection>
      <SettingsSection title={t("closeTitle")} lead={t("closeLead")}>
        <SettingsForm
          action={deactivateAction}
          submit={t("close")}
          kind="danger"
          here="/settings/privacy"
        >
          <Checkbox name="understood" label={t("closeUnderstood")} required />
        </SettingsForm>
      </SettingsSection>
      <SettingsSection title={t("deleteTitle")} lead={t("deleteLead")}>
        <SettingsForm
          action={requestDeletionAction}
          submit={t("delete")}
          kind="danger"
          here="/settings/privacy"
        >
          <Checkbox name="understood" label={t("understood")} required />
        </SettingsForm>
      </SettingsSection>
    </>
  );
}
