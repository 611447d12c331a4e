import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type ActivityWords, phraseEvent, phraseFacts } from "@/lib/activity/words";
import { formatDate } from "@/lib/i18n/format";
import { deviceLabel } from "@/lib/sessions/device-name";

type ActivityRow = {
  id: string;
  type: string;
  by: "self" | "staff" | "system" | "nobody";
  actorId: string | null;
  userId: string | null;
  facts: Record<string, string | number | boolean | null>;
  address: string | null;
  device: string;
  at: string;
};

type ActivityListProps = {
  entries: readonly ActivityRow[];
  timeZone: string;
  /** True where the reader looks at somebody else's record: then nobody is called "you". */
  ofOthers?: boolean;
  /** More about an entry, for those who may read about others. */
  detail?: (entry: ActivityRow) => ReactNode;
};

/** What happened, in words: the act, its small facts, by whom, from where. */
export function ActivityList({ entries, timeZone, ofOthers = false, detail }: ActivityListProps) {
  const t = useTranslations("activity");
  const scopes = useTranslations("settings.tokens.scope");
  const locale = useLocale();
  const words = t as unknown as ActivityWords;
  const scopeName = (scope: string) => scopes(scope.replace(":", "_") as "account_read");
  return (
    <ol className="grid gap-3">
      {entries.map((entry) => {
        const facts = phraseFacts(words, entry, scopeName);
        return (
          <li key={entry.id} className="grid gap-0.5 border-b border-rule/60 pb-3 last:border-0">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-semibold">{phraseEvent(words, entry)}</span>
              <time dateTime={entry.at} className="figures text-sm text-ink-soft">
                {formatDate(locale, entry.at, "moment", timeZone)}
              </time>
            </p>
            {facts.length > 0 && (
              <p className="text-sm">
                {facts.map((fact, at) => (
                  <span key={fact}>
                    {at > 0 && " · "}
                    <bdi>{fact}</bdi>
                  </span>
                ))}
              </p>
            )}
            <p className="text-sm text-ink-soft">
              {t(ofOthers && entry.by === "self" ? "by.themselves" : `by.${entry.by}`)}
              {entry.address && (
                <>
                  {" · "}
                  {t("from", { address: `\u2066${entry.address}\u2069` })}
                </>
              )}
              {entry.device && (
                <>
                  {" · "}
                  <bdi>{deviceLabel(entry.device)}</bdi>
                </>
              )}
            </p>
            {detail?.(entry)}
          </li>
        );
      })}
    </ol>
  );
}
