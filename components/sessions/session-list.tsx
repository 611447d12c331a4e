import { useLocale, useTranslations } from "next-intl";
import { SettingsForm } from "@/components/settings/settings-form";
import { SettingsSection } from "@/components/settings/settings-section";
import { Badge } from "@/components/ui/badge";
import { formatPlace, formatRelative } from "@/lib/i18n/format";
import { endOtherSessionsAction, endSessionAction } from "@/lib/sessions/actions";

type SessionRow = {
  id: string;
  kind: "browser" | "api";
  current: boolean;
  browser: string | null;
  system: string | null;
  network: string | null;
  sameNetwork: boolean;
  country: string | null;
  town: string | null;
  staff: boolean;
  lastSeenAt: string;
};

export function SessionList({ sessions, now }: { sessions: readonly SessionRow[]; now: Date }) {
  const t = useTranslations("settings.security");
  const locale = useLocale();
  // Only what is known is said: a place from the platform, else whether it is this very network, else which one it is.
  const placeOf = ({ country, town, sameNetwork, network }: SessionRow) => {
    if (country) return <bdi>{formatPlace(locale, country, town)}</bdi>;
    if (sameNetwork) return t("sessionSameNetwork");
    return network ? <bdi dir="ltr">{network}</bdi> : t("sessionNoNetwork");
  };
  return (
    <SettingsSection title={t("sessionsTitle")} lead={t("sessionsLead")}>
      <ul className="grid gap-3">
        {sessions.map((session) => (
          <li
            key={session.id}
            className="flex flex-wrap items-center justify-between gap-3 border-b border-rule/60 pb-3 last:border-0"
          >
            <div>
              <p className="flex flex-wrap items-center gap-2">
                <bdi>
                  {[session.browser, session.system].filter(Boolean).join(" · ") ||
                    t("sessionUnknown")}
                </bdi>
                {session.current && <Badge tone="good">{t("sessionHere")}</Badge>}
                {session.kind === "api" && <Badge>{t("sessionApi")}</Badge>}
                {session.staff && <Badge tone="careful">{t("sessionStaff")}</Badge>}
              </p>
              <p className="text-sm text-ink-soft">
                {placeOf(session)}
                {" · "}
                {t("sessionSeen", { when: formatRelative(locale, session.lastSeenAt, now) })}
              </p>
            </div>
            {!session.current && (
              <SettingsForm
                action={endSessionAction}
                submit={t("sessionEnd")}
                kind="bare"
                hidden={{ id: session.id }}
                here="/settings/security"
              />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <SettingsForm
          action={endOtherSessionsAction}
          submit={t("sessionEndOthers")}
          done={t("sessionEnded")}
          kind="danger"
          here="/settings/security"
        />
      )}
    </SettingsSection>
  );
}
