import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SettingsForm } from "@/components/settings/settings-form";
import { SettingsSection } from "@/components/settings/settings-section";
import { TokenCreate } from "@/components/tokens/token-create";
import { formatDate, formatRelative } from "@/lib/i18n/format";
import { isMember } from "@/lib/kernel/actor";
import { loadTimeZone } from "@/lib/profiles/loaders";
import { revokeTokenAction } from "@/lib/tokens/actions";
import { loadTokens } from "@/lib/tokens/loaders";
import { viewer } from "@/lib/transport/loader";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.tokens");
  return { title: t("title") };
}

export default async function TokensPage() {
  if (!isMember(await viewer())) return null;
  const [t, locale, timeZone, { tokens }] = [
    await getTranslations("settings.tokens"),
    await getLocale(),
    await loadTimeZone(),
    await loadTokens({}),
  ];
  const now = new Date();
  return (
    <>
      <SettingsSection title={t("title")} lead={t("lead")}>
        {tokens.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
        <ul className="grid gap-3 empty:hidden">
          {tokens.map((token) => (
            <li key={token.id} className="flex flex-wrap items-center justify-between gap-3">
              <div>
                <p>
                  <bdi>{token.name}</bdi>{" "}
                  <code dir="ltr" className="text-sm text-ink-soft">{`mw_…${token.hint}`}</code>
                </p>
                <p className="text-sm text-ink-soft">
                  {token.expiresAt &&
                    t("expires", { date: formatDate(locale, token.expiresAt, "day", timeZone) })}
                  {" · "}
                  {token.lastUsedAt
                    ? t("used", { when: formatRelative(locale, token.lastUsedAt, now) })
                    : t("unused")}
                </p>
              </div>
              <SettingsForm
                action={revokeTokenAction}
                submit={t("revoke")}
                kind="bare"
                hidden={{ id: token.id }}
                here="/settings/tokens"
              />
            </li>
          ))}
        </ul>
      </SettingsSection>
      <SettingsSection title={t("new")}>
        <TokenCreate />
      </SettingsSection>
    </>
  );
}
