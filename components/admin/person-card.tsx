import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Stat } from "@/components/ui/stat";
import type { PersonView } from "@/lib/admin/schema";
import { formatDate, formatList, formatNumber } from "@/lib/i18n/format";
import { PageLink } from "@/lib/i18n/page-link";
import { PersonDevices } from "./person-devices";
import { StandingBadges } from "./standing-badges";

const providers = ["google", "github", "discord"] as const;

function useStanding(person: PersonView): string[] {
  const t = useTranslations("admin.person");
  const locale = useLocale();
  const { status, statusReason, suspendedUntil, deletionDueAt } = person;
  const lines: string[] = [];
  if (status === "active") lines.push(t("open"));
  if (status === "deactivated") lines.push(t("closed"));
  if (status === "suspended")
    lines.push(
      suspendedUntil
        ? t("suspendedUntil", { date: formatDate(locale, suspendedUntil, "moment") })
        : t("suspendedOpen"),
    );
  if (statusReason) lines.push(t("reason", { reason: `\u2068${statusReason}\u2069` }));
  if (deletionDueAt) lines.push(t("deletion", { date: formatDate(locale, deletionDueAt) }));
  return lines;
}

function useSignInMethods({ signInMethods }: PersonView): string {
  const t = useTranslations("admin.person");
  const names = useTranslations("accounts.providers");
  const locale = useLocale();
  const ways = [
    ...(["password", "phone", "totp"] as const)
      .filter((way) => signInMethods[way])
      .map((way) => t(way)),
    ...(signInMethods.passkeys > 0 ? [t("passkeys", { count: signInMethods.passkeys })] : []),
    ...signInMethods.identities.map((id) => {
      const known = providers.find((provider) => provider === id);
      return known ? names(known) : id;
    }),
  ];
  return ways.length > 0 ? formatList(locale, ways) : t("waysNone");
}

/** Who somebody is for the staff: standing, numbers, how they come in and from where. */
export function PersonCard({ person, now }: { person: PersonView; now: Date }) {
  const t = useTranslations("admin.person");
  const all = useTranslations("admin.people");
  const locale = useLocale();
  const number = (value: number) => formatNumber(locale, value);
  const [standing, ways] = [useStanding(person), useSignInMethods(person)];
  const rows = [
    { label: t("standing"), value: standing },
    {
      label: t("email"),
      value: [
        person.email && `\u2066${person.email}\u2069`,
        person.emailVerified ? t("emailProved") : t("emailClaimed"),
      ].filter((line): line is string => Boolean(line)),
    },
    { label: t("ways"), value: [ways] },
  ];
  return (
    <Card className="grid gap-6">
      <header className="grid gap-2">
        <h1 className="text-3xl">
          <bdi>{person.name || all("unnamed")}</bdi>
        </h1>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">
          {person.handle && (
            <PageLink href={`/u/${person.handle}`} className="prose-link">
              <bdi dir="ltr">@{person.handle}</bdi>
            </PageLink>
          )}
          <StandingBadges {...person} />
        </p>
        <p className="text-sm text-ink-soft">
          {t("since", { date: formatDate(locale, person.createdAt) })}
          {" · "}
          <code dir="ltr" className="break-all">
            {person.id}
          </code>
        </p>
      </header>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        <Stat label={t("characters")} value={number(person.characters.all)} />
        <Stat label={t("shared")} value={number(person.characters.shared)} />
        <Stat label={t("portraits")} value={number(person.portraits)} />
        <Stat label={t("tokens")} value={number(person.tokens)} />
      </div>
      <dl className="grid gap-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
        {rows.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-sm font-semibold text-ink-soft">{label}</dt>
            <dd className="grid gap-0.5">
              {value.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </dd>
          </div>
        ))}
        <div className="contents">
          <dt className="text-sm font-semibold text-ink-soft">{t("devices")}</dt>
          <dd>
            <PersonDevices sessions={person.sessions} now={now} />
          </dd>
        </div>
      </dl>
    </Card>
  );
}
