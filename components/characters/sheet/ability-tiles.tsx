import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/i18n/format";
import { abilities } from "@/lib/rulebook/build";
import { wordOf } from "../words";
import { ExplainedNumber } from "./explained-number";
import type { SheetProps } from "./sheet-props";

/** Modifier large, score and saving throw below it: what is rolled comes first. */
export function AbilityTiles({
  sheet,
  texts,
  rolls,
  className,
  Figure = ExplainedNumber,
}: SheetProps & { className?: string }) {
  const t = useTranslations("sheet");
  const locale = useLocale();
  return (
    <ul
      className={clsx(
        "grid grid-cols-[repeat(auto-fit,minmax(max(5.25rem,30%),1fr))] gap-2",
        className,
      )}
    >
      {abilities.map((ability) => {
        const { score, modifier } = sheet.abilities[ability];
        const save = sheet.saves[ability];
        const name = wordOf(texts, "ability", ability);
        return (
          <li
            key={ability}
            className="flex flex-col items-center gap-0.5 rounded-md border border-rule bg-page px-1 pt-2.5 pb-2 text-center"
          >
            <span className="text-xs font-semibold leading-tight text-ink-soft">{name}</span>
            <Figure
              label={t("modifierOf", { ability: name })}
              explained={modifier}
              form="modifier"
              texts={texts}
              className="text-2xl leading-none no-underline"
            />
            <div className="figures rounded-full border border-rule px-2 text-sm leading-5 text-ink-soft">
              <span className="heard-only">{t("scoreOf", { ability: name })} </span>
              <Figure
                label={t("scoreOf", { ability: name })}
                explained={score}
                form="plain"
                texts={texts}
                shown={formatNumber(locale, score.value)}
                className="font-normal no-underline"
              />
            </div>
            <div className="mt-1 flex items-center gap-1 text-xs text-ink-soft">
              <Mark on={save.proficient} label={save.proficient ? t("proficient") : ""} />
              {t("save")}
              <Figure
                label={t("saveOf", { ability: name })}
                explained={save.bonus}
                form="modifier"
                texts={texts}
                className="text-sm text-ink"
              />
            </div>
            {rolls && (
              <div className="-mb-1.5 flex w-full border-t border-rule/50 print:hidden">
                {rolls.check(ability)}
                {rolls.save(ability, t("saveOf", { ability: name }))}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A pip: filled where trained. Never by colour alone. */
export function Mark({
  on,
  double = false,
  label,
}: {
  on: boolean;
  double?: boolean;
  label: string;
}) {
  return (
    <span
      {...(on ? { role: "img", "aria-label": label, title: label } : { "aria-hidden": true })}
      className={clsx(
        "inline-block size-2.5 shrink-0 rounded-full border [print-color-adjust:exact]",
        on ? "border-verdigris-ink bg-verdigris-ink" : "border-rule-strong/60",
        double && "outline outline-offset-1 outline-verdigris-ink",
      )}
    />
  );
}
