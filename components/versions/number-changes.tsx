import { useLocale, useTranslations } from "next-intl";
import { Breakdown } from "@/components/characters/sheet/breakdown";
import { Icon } from "@/components/ui/icon";
import { formatModifier, formatNumber } from "@/lib/i18n/format";
import type { Explained } from "@/lib/rulebook/sheet";
import type { ComparisonView } from "@/lib/versions/verbs/compare-versions";

type NumberChangesProps = Pick<ComparisonView, "numbers" | "texts"> & { from: string; to: string };

/** Old and new of every number that moved; each row opens into where both come from. Needs no script. */
export function NumberChanges({ numbers, texts, from, to }: NumberChangesProps) {
  const t = useTranslations("history.comparison");
  const locale = useLocale();
  const shown = (explained: Explained | null, form: "plain" | "modifier") => {
    if (explained === null)
      return <span className="text-base font-normal text-ink-faint">{t("absent")}</span>;
    return form === "modifier"
      ? formatModifier(locale, explained.value)
      : formatNumber(locale, explained.value);
  };
  return (
    <ul className="grid gap-2 lg:grid-cols-2">
      {numbers.map(({ id, label, form, from: was, to: is }) => (
        <li key={id}>
          <details className="group rounded-md border border-rule bg-page">
            <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between gap-3 rounded-md px-4 py-2 hover:bg-well/50 [&::-webkit-details-marker]:hidden">
              <span className="min-w-0">{label}</span>
              <span className="flex shrink-0 items-center gap-2">
                <span className="figures flex items-center gap-2 text-lg font-semibold">
                  <bdi className="text-ink-soft">
                    <span className="heard-only">{from}: </span>
                    {shown(was, form)}
                  </bdi>
                  <Icon name="arrow-end" className="size-4 text-ink-faint" />
                  <bdi>
                    <span className="heard-only">{to}: </span>
                    {shown(is, form)}
                  </bdi>
                </span>
                <Icon
                  name="chevron-down"
                  className="size-4 text-ink-faint transition-transform group-open:rotate-180 motion-reduce:transition-none"
                />
              </span>
            </summary>
            <div className="grid gap-5 border-t border-rule px-4 py-3 text-sm text-ink-soft sm:grid-cols-2">
              {[
                { title: from, explained: was },
                { title: to, explained: is },
              ].map(({ title, explained }) => (
                <div key={title}>
                  <p className="mb-1.5 text-xs font-semibold">{title}</p>
                  {explained ? (
                    <Breakdown explained={explained} form={form} texts={texts} />
                  ) : (
                    <p>{t("absent")}</p>
                  )}
                </div>
              ))}
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
