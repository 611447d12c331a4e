import { useLocale, useTranslations } from "next-intl";
import { formatList, formatModifier, formatNumber } from "@/lib/i18n/format";
import type { LoggedRoll } from "./roll-log";

/** The roll as one sentence for those who listen: the total first, then how it came about. */
export function useHeardRoll(): (entry: LoggedRoll) => string {
  const t = useTranslations("dice");
  const locale = useLocale();
  return ({ label, rolled, critical }) => {
    const dice = rolled.dice.map(({ faces, face, dropped }) =>
      t(dropped ? "heardDropped" : "heardDie", { faces, face }),
    );
    const changes = (rolled.changes ?? []).map(
      ({ name, from, to }) => `${t("changed", { name, from, to })}.`,
    );
    const bonuses = rolled.bonuses.map(
      ({ value, name }) => `${formatModifier(locale, value)} ${name}`,
    );
    return [
      t("heard", { label, total: formatNumber(locale, rolled.total) }),
      rolled.mode === "straight" ? "" : `${t(`modes.${rolled.mode}`)}.`,
      rolled.outcome ? `${t(`outcomes.${rolled.outcome}`)}.` : "",
      critical ? `${t("doubled")}.` : "",
      `${formatList(locale, [...dice, ...bonuses])}.`,
      ...changes,
    ]
      .filter(Boolean)
      .join(" ");
  };
}
