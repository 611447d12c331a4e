import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/i18n/format";
import { wordOf } from "../words";
import { ExplainedNumber } from "./explained-number";
import type { SheetProps } from "./sheet-props";

const coinKinds = ["pp", "gp", "ep", "sp", "cp"] as const;

/** What is carried, what is worn, what is in the purse, and how much more can be carried. */
export function Inventory({ sheet, texts, Figure = ExplainedNumber }: SheetProps) {
  const t = useTranslations("sheet");
  const locale = useLocale();
  const { carrying, coins } = sheet;
  const held = coinKinds.filter((coin) => coins[coin] > 0);
  return (
    <div className="grid gap-3 text-sm">
      {sheet.inventory.length === 0 ? (
        <p className="text-ink-soft">{t("nothingCarried")}</p>
      ) : (
        <ul>
          {sheet.inventory.map((entry) => (
            <li
              key={entry.entry}
              className="flex items-baseline gap-2 border-b border-rule/50 py-1 last:border-0"
            >
              <span className="min-w-0 flex-1" dir="auto">
                {entry.name ?? wordOf(texts, entry.item.kind, entry.item.id)}
                {(entry.base ?? entry.spell) && (
                  <span className="ms-1.5 text-xs text-ink-soft">
                    {entry.base && wordOf(texts, entry.base.kind, entry.base.id)}
                    {entry.spell && wordOf(texts, "spell", entry.spell.id)}
                  </span>
                )}
                {entry.attuned && (
                  <span className="ms-1.5 text-xs text-gold-ink">{t("attuned")}</span>
                )}
                {entry.quantity > 1 && (
                  <span className="ms-1.5 text-ink-soft">
                    ×{formatNumber(locale, entry.quantity)}
                  </span>
                )}
              </span>
              {entry.wearing !== "carried" && (
                <span className="text-xs text-verdigris-ink">{t(`wearing.${entry.wearing}`)}</span>
              )}
              <span className="figures min-w-12 text-end text-xs text-ink-faint">
                {entry.weight > 0 ? t("pounds", { count: entry.weight }) : ""}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        {held.length === 0 ? (
          <span className="text-ink-soft">{t("emptyPurse")}</span>
        ) : (
          held.map((coin) => <span key={coin}>{t(`coins.${coin}`, { count: coins[coin] })}</span>)
        )}
      </p>
      <div className="text-ink-soft">
        {t("carries", { load: carrying.load })}{" "}
        <Figure
          label={t("capacity")}
          explained={carrying.capacity}
          form="plain"
          texts={texts}
          shown={t("pounds", { count: carrying.capacity.value })}
        />
        {carrying.overloaded && <span className="ms-2 text-amber-ink">{t("overloaded")}</span>}
      </div>
    </div>
  );
}
