import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { formatModifier, formatNumber } from "@/lib/i18n/format";
import type { Explained } from "@/lib/rulebook/sheet";
import type { Texts } from "../words";
import { Breakdown, type NumberForm } from "./breakdown";

export type ExplainedNumberProps = {
  label: string;
  explained: Explained;
  form: NumberForm;
  texts: Texts;
  /** Shown instead of the bare number: `30 ft`. */
  shown?: string;
  className?: string;
};

/** A number inside a line that opens into where it comes from. Needs no script. */
export function ExplainedNumber({
  label,
  explained,
  form,
  texts,
  shown,
  className,
}: ExplainedNumberProps) {
  const t = useTranslations("ui");
  const locale = useLocale();
  const id = useId();
  const value =
    shown ??
    (form === "modifier"
      ? formatModifier(locale, explained.value)
      : formatNumber(locale, explained.value));
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={clsx("explained-number figures", className)}
      >
        <span className="heard-only">{label} </span>
        <bdi>{value}</bdi>
        <span className="heard-only">. {t("explain")}</span>
      </button>
      <div id={id} popover="auto" className="explanation">
        <p className="explained">
          <span>{label}</span>
          <bdi>{value}</bdi>
        </p>
        <Breakdown explained={explained} form={form} texts={texts} />
      </div>
    </>
  );
}

export type Figure = (props: ExplainedNumberProps) => ReactNode;
