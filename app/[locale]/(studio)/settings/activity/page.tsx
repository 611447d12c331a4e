import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SettingsSection } from "@/components/accounts/settings-section";
import { LinkButton } from "@/components/ui/link-button";
import { deviceLabel } from "@/lib/accounts/device-name";
import { loadActivity } from "@/lib/activity/loaders";
import { formatDate } from "@/lib/i18n/format";
import { isMember } from "@/lib/kernel/actor";
import { viewer } from "@/lib/transport/loader";

type PageProps = { searchParams: Promise<{ cursor?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("activity");
  return { title: t("title") };
}

export default async function ActivityPage({ searchParams }: PageProps) {
  if (!isMember(await viewer())) return null;
  const [t, locale, { cursor }] = [await getTranslations("activity"), await getLocale(), await searchParams];
  const page = await loadActivity({ limit: 30, ...(typeof cursor === "string" ? { cursor } : {}) });
  const nameOf = (type: string) => {
    const key = `what.${type.replace(".", "_")}` as "what.accounts_signed_in";
    return t.has(key) ? t(key) : t("other");
  };
  return (
    <SettingsSection title={t("title")} lead={t("lead")}>
      {page.items.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
      <ol className="grid gap-3">
        {page.items.map((entry) => (
          <li key={entry.id} className="grid gap-0.5 border-b border-rule/60 pb-3 last:border-0">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-semibold">{nameOf(entry.type)}</span>
              <time dateTime={entry.at} className="text-sm text-ink-soft">
                {formatDate(locale, entry.at, "moment")}
              </time>
            </p>
            <p className="text-sm text-ink-soft">
              {t(`by.${entry.by}`)}
              {entry.address && (
                <>
                  {" · "}
                  {t("from", { address: `\u2066${entry.address}\u2069` })}
                </>
              )}
              {entry.device && <> · {deviceLabel(entry.device)}</>}
            </p>
          </li>
        ))}
      </ol>
      {page.nextCursor && (
        <LinkButton href={`/settings/activity?cursor=${encodeURIComponent(page.nextCursor)}`}>{t("more")}</LinkButton>
      )}
    </SettingsSection>
  );
}
