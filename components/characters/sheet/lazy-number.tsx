"use client";

import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { formatModifier, formatNumber } from "@/lib/i18n/format";
import { Breakdown } from "./breakdown";
import type { ExplainedNumberProps } from "./explained-number";

/** A number that opens into where it comes from, and makes that only when it is asked: a full sheet holds three hundred. */
export function LazyNumber({
  label,
  explained,
  form,
  texts,
  shown,
  className,
}: ExplainedNumberProps) {
  const t = useTranslations("ui");
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const value =
    shown ??
    (form === "modifier"
      ? formatModifier(locale, explained.value)
      : formatNumber(locale, explained.value));
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        title={t("explain")}
        onClick={() => setOpen(true)}
        className={clsx("explained-number figures", className)}
      >
        <span className="heard-only">{label} </span>
        <bdi>{value}</bdi>
      </button>
      {open && (
        <Explanation source={button.current} onClose={() => setOpen(false)}>
          <p className="explained">
            <span>{label}</span>
            <bdi>{value}</bdi>
          </p>
          <Breakdown explained={explained} form={form} texts={texts} />
        </Explanation>
      )}
    </>
  );
}

type ExplanationProps = {
  source: HTMLElement | null;
  onClose: () => void;
  children: React.ReactNode;
};

/** The same sheet of paper that opens without script, placed at the number that asked. */
function Explanation({ source, onClose, children }: ExplanationProps) {
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    paper.current?.showPopover(source ? { source } : undefined);
  }, [source]);
  return (
    <div
      ref={paper}
      popover="auto"
      className="explanation"
      onToggle={(event) => {
        if (event.newState === "closed") onClose();
      }}
    >
      {children}
    </div>
  );
}
