"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Die, type DieSides } from "@/components/ui/die";
import { useDice } from "./dice-provider";
import type { RollAsk } from "./roll-ask";

const drawn: readonly number[] = [4, 6, 8, 10, 12, 20];

/** The first die of the roll: its outline tells at a glance what will fall. */
export function sidesOf(dice: string | undefined): DieSides {
  const faces = dice === undefined ? 20 : Number(/d(\d+)/.exec(dice)?.[1] ?? 6);
  return (drawn.includes(faces) ? faces : 10) as DieSides;
}

/** Throws the dice of one number of the sheet. With words in it, it is a small button; else a die to press. */
export function RollButton({
  ask,
  onRolled,
  children,
}: {
  ask: RollAsk;
  /** What else happens when this is rolled. */
  onRolled?: () => void;
  children?: ReactNode;
}) {
  const t = useTranslations("dice");
  const { roll } = useDice();
  return (
    <button
      type="button"
      onClick={() => {
        roll(ask);
        onRolled?.();
      }}
      {...(children ? {} : { "aria-label": t("roll", { label: ask.label }) })}
      className={clsx(
        "inline-flex min-h-11 min-w-10 shrink-0 items-center justify-center rounded-md text-gold-ink transition-colors duration-150 hover:bg-gold-wash active:translate-y-px print:hidden",
        children ? "flex-1 flex-col gap-0 px-1 text-xs leading-tight font-semibold" : "",
      )}
    >
      <Die
        sides={sidesOf(ask.dice)}
        label=""
        tone="bare"
        className={children ? "size-5" : "size-6"}
      />
      {children && <span className="heard-only">{t("roll", { label: ask.label })}, </span>}
      {children}
    </button>
  );
}
