import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Icon } from "./icon";

type StatProps = {
  label: string;
  /** Ready for the eye: digits and sign of the page. */
  value: ReactNode;
  note?: string;
  /** Where the number comes from. With it the whole stat opens, without script, as a popover. */
  explanation?: ReactNode;
  size?: "md" | "lg";
  className?: string;
};

/** One number of the sheet. Every calculated number can say how. */
export function Stat({ label, value, note, explanation, size = "md", className }: StatProps) {
  const t = useTranslations("ui");
  const id = useId();
  const face = (
    <>
      <span className="text-xs font-semibold leading-tight text-ink-soft">{label}</span>
      <span className="flex flex-wrap items-baseline justify-center gap-x-1">
        <bdi
          className={clsx(
            "figures font-semibold leading-none text-ink",
            size === "lg" ? "text-4xl" : "text-2xl",
          )}
        >
          {value}
        </bdi>
        {note && <span className="text-xs text-ink-soft">{note}</span>}
      </span>
    </>
  );
  const shape = clsx(
    "flex flex-col items-center justify-center gap-1.5 rounded-md border border-rule bg-page px-3 py-3 text-center",
    className,
  );
  if (!explanation) return <div className={shape}>{face}</div>;
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={clsx(
          shape,
          "relative transition-colors hover:border-rule-strong hover:bg-well/50",
        )}
      >
        {face}
        <Icon
          name="info"
          className="absolute end-1.5 top-1.5 size-3.5 text-ink-faint print:hidden"
        />
        <span className="heard-only">{t("explain")}</span>
      </button>
      <div id={id} popover="auto" className="explanation">
        <p className="explained">
          <span>{label}</span>
          <bdi>{value}</bdi>
        </p>
        {explanation}
      </div>
    </>
  );
}
