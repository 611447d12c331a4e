import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { classNames } from "@/components/ui/class-names";
import { formatModifier, formatNumber } from "@/lib/i18n/format";
import type { Explained } from "@/lib/rulebook/sheet";
import type { Texts } from "../words";
import { type NumberForm, Reckoning } from "./reckoning";

type ReckonedProps = {
  label: string;
  explained: Explained;
  form: NumberForm;
  texts: Texts;
  /** Shown instead of the bare number: `30 ft`. */
  shown?: string;
  className?: string;
};

/** A number inside a line that opens into where it comes from. Needs no script. */
export function Reckoned({ label, explained, form, texts, shown, className }: ReckonedProps) {
  const t = useTranslations("ui");
  const locale = useLocale();
  const id = useId();
  const value =
    shown ?? (form === "modifier" ? formatModifier(locale, explained.value) : formatNumber(locale, explained.value));
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={classNames(
          "figures -m-1.5 inline-block rounded-sm p-1.5 font-semibold underline decoration-rule-strong/60 decoration-dotted underline-offset-4 hover:bg-well/70",
          className,
        )}
      >
        <span className="heard-only">{label} </span>
        <bdi>{value}</bdi>
        <span className="heard-only">. {t("explain")}</span>
      </button>
      <div id={id} popover="auto" className="explanation">
        <p className="mb-2 flex items-baseline justify-between gap-4 font-display text-lg font-semibold">
          <span>{label}</span>
          <bdi className="figures text-xl">{value}</bdi>
        </p>
        <div className="text-sm text-ink-soft">
          <Reckoning explained={explained} form={form} texts={texts} />
        </div>
      </div>
    </>
  );
}
