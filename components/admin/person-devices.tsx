import { useLocale, useTranslations } from "next-intl";
import type { PersonView } from "@/lib/admin/schema";
import { formatPlace, formatRelative } from "@/lib/i18n/format";

export function PersonDevices({ sessions, now }: { sessions: PersonView["sessions"]; now: Date }) {
  const t = useTranslations("admin.person");
  const words = useTranslations("settings.security");
  const locale = useLocale();
  if (!sessions) return <span className="text-ink-soft">{t("devicesHidden")}</span>;
  if (sessions.length === 0) return t("devicesNone");
  return (
    <ul className="grid gap-1">
      {sessions.map(({ id, browser, system, country, town, address, lastSeenAt }) => (
        <li key={id}>
          <bdi>{[browser, system].filter(Boolean).join(" · ") || words("sessionUnknown")}</bdi>{" "}
          <span className="text-sm text-ink-soft">
            {country && (
              <>
                <bdi>{formatPlace(locale, country, town)}</bdi>
                {" · "}
              </>
            )}
            {address && (
              <>
                <bdi dir="ltr">{address}</bdi>
                {" · "}
              </>
            )}
            {t("seen", { when: formatRelative(locale, lastSeenAt, now) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
