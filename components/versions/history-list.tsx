import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { formatDate } from "@/lib/i18n/format";
import { Link } from "@/lib/i18n/link";
import { PageLink } from "@/lib/i18n/page-link";
import type { VersionEntry } from "@/lib/versions/verbs/list-versions";
import { RestoreButton } from "./restore-button";

type HistoryListProps = {
  id: string;
  newest: number;
  entries: readonly VersionEntry[];
  timeZone: string;
};

/** The ledger as a diary: a heading a day, an entry a change. */
export function HistoryList({ id, newest, entries, timeZone }: HistoryListProps) {
  const locale = useLocale();
  const days = new Map<string, VersionEntry[]>();
  for (const entry of entries) {
    const day = formatDate(locale, entry.at, "day", timeZone);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return (
    <div className="grid gap-8">
      {[...days].map(([day, rows]) => (
        <section key={day} aria-label={day} className="grid gap-4">
          <h2 className="rubric">{day}</h2>
          <ol className="grid gap-4 border-s border-rule ps-5">
            {rows.map((entry) => (
              <Entry
                key={entry.version}
                id={id}
                newest={newest}
                entry={entry}
                timeZone={timeZone}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

type EntryProps = Omit<HistoryListProps, "entries"> & { entry: VersionEntry };

function Entry({ id, newest, entry, timeZone }: EntryProps) {
  const t = useTranslations("history");
  const locale = useLocale();
  const { version, lines, more, permalink } = entry;
  const link = "prose-link inline-flex min-h-11 items-center text-sm";
  return (
    <li className="relative">
      <span
        aria-hidden="true"
        className="absolute -start-5 top-2.5 size-2.5 -translate-x-1/2 rounded-full border border-rule-strong bg-paper rtl:translate-x-1/2"
      />
      <article aria-label={`${t("version", { version })}, ${entry.title}`} className="grid gap-1">
        <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span className="font-display text-lg font-semibold">{entry.title}</span>
          <span className="text-sm font-normal text-ink-soft">{t("version", { version })}</span>
          {version === newest && <Badge tone="good">{t("newest")}</Badge>}
        </h3>
        <p className="text-sm text-ink-faint">
          <time dateTime={entry.at}>{formatDate(locale, entry.at, "time", timeZone)}</time>
          {" · "}
          {entry.by === null
            ? t("byHouse")
            : entry.by.you || !entry.by.name
              ? t("byYou")
              : t("by", { name: entry.by.name })}
        </p>
        {lines.length > 0 ? (
          <ul className="grid gap-0.5 wrap-anywhere">
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two changes can read alike
              <li key={index}>{line}</li>
            ))}
            {more > 0 && <li className="text-sm text-ink-soft">{t("more", { count: more })}</li>}
          </ul>
        ) : (
          <p className="text-ink-soft">{t(version === 1 ? "first" : "nothing")}</p>
        )}
        <p className="flex flex-wrap items-center gap-x-4">
          <Link href={`/characters/${id}/history/${version}`} className={link}>
            {t("look")}
            <span className="heard-only">: {t("version", { version })}</span>
          </Link>
          {version !== newest && (
            <Link
              href={`/characters/${id}/history/compare?from=${version}&to=${newest}`}
              className={link}
            >
              {t("compare")}
              <span className="heard-only">: {t("version", { version })}</span>
            </Link>
          )}
          {version > 1 && (
            <Link
              href={`/characters/${id}/history/compare?from=${version - 1}&to=${version}`}
              className={link}
            >
              {t("compareBefore")}
              <span className="heard-only">: {t("version", { version })}</span>
            </Link>
          )}
          {permalink && (
            <PageLink href={permalink} className={link}>
              {t("publicPage")}
              <span className="heard-only">: {t("version", { version })}</span>
            </PageLink>
          )}
          {version !== newest && <RestoreButton id={id} version={version} newest={newest} />}
        </p>
      </article>
    </li>
  );
}
