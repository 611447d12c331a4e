import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/i18n/format";
import { wordOf } from "../words";
import { ExplainedNumber } from "./explained-number";
import type { SheetProps } from "./sheet-props";

/** What is spent and comes back: as pips to tick off on paper, as a number where there are many. */
export function ResourceList({ sheet, texts, Figure = ExplainedNumber }: SheetProps) {
  const t = useTranslations("sheet");
  const locale = useLocale();
  return (
    <ul className="grid gap-1.5">
      {sheet.resources.map((resource) => {
        const name = wordOf(texts, "resource", resource.id);
        return (
          <li key={resource.id} className="flex items-center gap-3 text-sm">
            <span className="min-w-0 flex-1">
              {name}
              {resource.die && (
                <span className="ms-1.5 text-ink-soft">
                  <bdi>{resource.die}</bdi>
                </span>
              )}
              <span className="block text-xs text-ink-faint">
                {t(`recovery.${resource.recovery}`)}
              </span>
            </span>
            {resource.max.value <= 6 && resource.unit !== "pool" && (
              <span aria-hidden="true" className="flex gap-1">
                {Array.from({ length: resource.max.value }, (_, pip) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: pips have no other name than their place
                  <span key={pip} className="size-3.5 rounded-sm border border-rule-strong" />
                ))}
              </span>
            )}
            <Figure
              label={name}
              explained={resource.max}
              form="plain"
              texts={texts}
              shown={formatNumber(locale, resource.max.value)}
              className="no-underline"
            />
          </li>
        );
      })}
    </ul>
  );
}
