"use client";

import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { NumberInput } from "@/components/ui/number-input";
import { formatNumber } from "@/lib/i18n/format";
import type { PlayAct } from "@/lib/play/play-act";
import { ActButton } from "./act-button";

const pipsMax = 10;

type PipsProps = {
  name: string;
  note?: string;
  left: number;
  max: number;
  spend: PlayAct;
  restore: PlayAct;
  /** A pool of points is counted, never drawn; this names the field that says how many. */
  field?: string;
};

/** What is spent and comes back. A full pip spends one, an empty pip gives one back. */
export function Pips({ name, note, left, max, spend, restore, field }: PipsProps) {
  const t = useTranslations("play");
  const locale = useLocale();
  const drawn = field === undefined && max <= pipsMax;
  const small = buttonStyle("plain", "md", "size-11 px-0");
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule/50 py-1.5 last:border-0">
      <span className="min-w-32 flex-1 text-sm">
        <bdi className="font-semibold">{name}</bdi>
        <bdi className="ms-2 text-ink-soft">{t("leftOf", { left, max })}</bdi>
        {note && <span className="block text-xs text-ink-soft">{note}</span>}
      </span>
      {drawn ? (
        <span className="flex flex-wrap">
          {Array.from({ length: max }, (_, pip) => {
            const full = pip < left;
            return (
              <ActButton
                // biome-ignore lint/suspicious/noArrayIndexKey: pips have no other name than their place
                key={pip}
                act={full ? spend : restore}
                aria-label={t(full ? "spendOne" : "restoreOne", { name, number: pip + 1 })}
                // Four of them and their name fit beside each other on a phone.
                className="group grid h-11 w-10 place-items-center rounded-md sm:w-11"
              >
                <span
                  aria-hidden="true"
                  className={clsx(
                    "size-5 rotate-45 border-2 border-gold transition-colors duration-150 group-hover:border-oxblood-ink",
                    full ? "bg-gold forced-colors:bg-[CanvasText]" : "bg-transparent",
                  )}
                />
              </ActButton>
            );
          })}
        </span>
      ) : (
        <span className="flex items-center gap-2">
          <ActButton
            act={spend}
            disabled={left <= 0}
            aria-label={t(field ? "spendFrom" : "spendOf", { name })}
            className={small}
          >
            −
          </ActButton>
          {field ? (
            <NumberInput
              name={field}
              defaultValue={1}
              onFocus={(event) => event.currentTarget.select()}
              aria-label={t("pointsOf", { name })}
              className="max-w-18 px-1 text-center"
            />
          ) : (
            <span className="figures min-w-8 text-center text-lg font-semibold">
              {formatNumber(locale, left)}
            </span>
          )}
          <ActButton
            act={restore}
            disabled={left >= max}
            aria-label={t(field ? "restoreTo" : "restoreOf", { name })}
            className={small}
          >
            +
          </ActButton>
        </span>
      )}
    </li>
  );
}
