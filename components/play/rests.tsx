"use client";

import { useLocale, useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { controlStyle } from "@/components/ui/control-style";
import { formatNumber } from "@/lib/i18n/format";
import { ActButton } from "./act-button";
import { usePlayTable } from "./play-provider";

/** The two rests. A short one begins with as many hit dice as are set aside for it. */
export function Rests({ down }: { down: boolean }) {
  const t = useTranslations("play");
  const locale = useLocale();
  const { sheet, play } = usePlayTable();
  return (
    <div className="grid gap-2">
      {sheet.hitDice.map(({ die, count }) => {
        const left = count - (play.hitDiceSpent[die] ?? 0);
        return (
          <div key={die} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            <span className="flex-1 max-sm:basis-full">
              <bdi className="font-semibold">{t("hitDice", { die })}</bdi>
              <bdi className="ms-2 text-ink-soft">{t("leftOf", { left, max: count })}</bdi>
            </span>
            <label className="flex items-center gap-2 whitespace-nowrap text-ink-soft max-sm:flex-1">
              {t("atRest")}
              <select
                // The choice is void once dice are spent: begin anew.
                key={left}
                name={`dice:${die}`}
                aria-label={t("diceAtRest", { die })}
                disabled={left === 0 || down}
                className={`${controlStyle} w-auto`}
              >
                {Array.from({ length: left + 1 }, (_, dice) => dice).map((dice) => (
                  <option key={dice} value={dice}>
                    {formatNumber(locale, dice)}
                  </option>
                ))}
              </select>
            </label>
            <ActButton
              act={{ act: "hit_die", die }}
              disabled={left === 0 || down}
              className={buttonStyle("plain", "sm", "min-h-11")}
            >
              {t("rollHitDie")}
            </ActButton>
          </div>
        );
      })}
      <div className="flex flex-wrap gap-2">
        <ActButton
          act={{ act: "short_rest" }}
          disabled={down}
          className={buttonStyle("plain", "md", "flex-1 px-3")}
        >
          {t("shortRest")}
        </ActButton>
        <ActButton
          act={{ act: "long_rest" }}
          disabled={down}
          className={buttonStyle("plain", "md", "flex-1 px-3")}
        >
          {t("longRest")}
        </ActButton>
        {sheet.resources.some(({ recovery }) => recovery === "dawn") && (
          <ActButton
            act={{ act: "dawn" }}
            title={t("items.dawnHint")}
            className={buttonStyle("plain", "md", "flex-1 px-3")}
          >
            {t("items.dawn")}
          </ActButton>
        )}
      </div>
    </div>
  );
}
