"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { Die } from "@/components/ui/die";
import { IconButton } from "@/components/ui/icon-button";
import { useDice } from "./dice-provider";
import { FreeDice } from "./free-dice";
import { useHeardRoll } from "./heard-roll";
import { RollLine } from "./roll-line";

/**
 * Where the dice come to lie: at the thumb, above the bar of a phone; elsewhere docked at the foot of the sheet, with room of
 * their own. The last roll in plain sight, the others behind it.
 */
export function DiceTray() {
  const t = useTranslations("dice");
  const { log, kept, mode, setMode, roll, clear } = useDice();
  const [open, setOpen] = useState(false);
  const [putAside, setPutAside] = useState(0);
  const panel = useId();
  const heard = useHeardRoll();
  const [newest, ...others] = log;
  const last = newest && newest.id > Math.max(putAside, kept) ? newest : undefined;
  const earlier = last ? others : log;
  const critical = last?.rolled.outcome === "critical";
  return (
    <section
      aria-label={t("title")}
      data-dice-tray=""
      onKeyDown={(event) => {
        if (event.key === "Escape") setOpen(false);
      }}
      className="fixed inset-x-2 bottom-[calc(4.25rem+env(safe-area-inset-bottom))] z-20 mx-auto max-w-md rounded-lg border border-rule bg-page shadow-lift md:sticky md:inset-x-auto md:bottom-0 md:w-full md:max-w-none md:rounded-b-none md:border-b-0 print:hidden"
    >
      <div role="status" className="heard-only">
        {newest && newest.id > kept && heard(newest)}
      </div>
      {open && (
        <div
          id={panel}
          className="grid max-h-[55dvh] grid-cols-1 gap-3 overflow-y-auto overscroll-contain border-b border-rule p-3"
        >
          <FreeDice />
          {earlier.length > 0 && (
            <ol className="grid gap-2" aria-label={t("log")}>
              {earlier.map((entry) => (
                <li key={entry.id} className="border-t border-rule/50 pt-2">
                  <RollLine entry={entry} />
                </li>
              ))}
            </ol>
          )}
          {log.length > 0 && (
            <button
              type="button"
              onClick={clear}
              className={buttonStyle("bare", "sm", "min-h-11 justify-self-start")}
            >
              {t("clear")}
            </button>
          )}
        </div>
      )}
      {last && (
        <div
          key={last.id}
          className="grid max-h-[40dvh] grid-cols-1 gap-2 overflow-y-auto px-3 pt-2.5"
        >
          <div className="flex items-start gap-1">
            <div className="min-w-0 flex-1">
              <RollLine entry={last} large />
            </div>
            <IconButton
              icon="close"
              label={t("putAside")}
              className="-me-2 -mt-2"
              onClick={() => setPutAside(last.id)}
            />
          </div>
          {last.onHit && last.rolled.outcome !== "fumble" && (
            <button
              type="button"
              className={buttonStyle(critical ? "act" : "plain", "sm", "min-h-11")}
              onClick={() => last.onHit && roll(last.onHit, { critical })}
            >
              {t(critical ? "criticalDamage" : "damage")}
            </button>
          )}
        </div>
      )}
      <div className="flex items-center gap-1.5 p-1.5 md:justify-center">
        <button
          type="button"
          aria-label={t("roll", { label: "d20" })}
          onClick={() => roll({ label: "d20", bonuses: [] })}
          className="grid size-11 shrink-0 place-items-center rounded-md text-gold-ink hover:bg-gold-wash"
        >
          <Die sides={20} label="" tone="bare" className="size-7" />
        </button>
        {(["disadvantage", "advantage"] as const).map((wanted) => (
          <button
            key={wanted}
            type="button"
            aria-pressed={mode === wanted}
            onClick={() => setMode(mode === wanted ? "straight" : wanted)}
            className={clsx(
              buttonStyle(
                "plain",
                "sm",
                "min-h-11 min-w-0 flex-1 max-sm:px-1 md:max-w-48 max-[22rem]:text-xs",
              ),
              mode === wanted &&
                (wanted === "advantage"
                  ? "border-verdigris-ink bg-verdigris-wash text-verdigris-ink"
                  : "border-oxblood-ink bg-oxblood-wash text-oxblood-ink"),
            )}
          >
            {t(`modes.${wanted}`)}
          </button>
        ))}
        <IconButton
          icon={open ? "chevron-down" : "chevron-up"}
          label={t(open ? "close" : "open")}
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={() => setOpen(!open)}
        />
      </div>
    </section>
  );
}
