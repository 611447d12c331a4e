import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/i18n/format";

export type RulebookFacts = { species: number; classes: number; spells: number; items: number };

/** Numbers counted from the rulebook the site was built with, not from a wish. */
export function Facts({ facts }: { facts: RulebookFacts }) {
  const t = useTranslations("landing.facts");
  const locale = useLocale();
  return (
    <section aria-label={t("label")} className="page-width">
      <dl className="grid grid-cols-2 gap-y-8 border-y border-rule py-9 sm:grid-cols-4">
        {(["species", "classes", "spells", "items"] as const).map((kind) => (
          <div
            key={kind}
            className="flex flex-col-reverse items-center gap-1.5 border-rule text-center sm:not-last:border-e"
          >
            <dt className="text-sm text-ink-soft">{t(kind)}</dt>
            <dd className="figures text-4xl font-semibold text-ink">
              {formatNumber(locale, facts[kind])}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-center text-sm text-ink-faint">{t("source")}</p>
    </section>
  );
}
