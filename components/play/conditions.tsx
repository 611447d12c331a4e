"use client";

import { useLocale, useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { formatNumber } from "@/lib/i18n/format";
import type { ConditionId } from "@/lib/rulebook/pack";
import type { PlayState } from "@/lib/rulebook/play";
import { ActButton } from "./act-button";

export type ConditionWord = { id: ConditionId; name: string };

/** What ails the character now in plain sight; the rest of the list behind one press. */
export function Conditions({
  play,
  conditions,
}: {
  play: PlayState;
  conditions: readonly ConditionWord[];
}) {
  const t = useTranslations("play");
  const locale = useLocale();
  const toggle = ({ id, name }: ConditionWord) => {
    const on = play.conditions.includes(id);
    return (
      <ActButton
        key={id}
        act={{ act: "condition", condition: id, on: !on }}
        aria-pressed={on}
        className={buttonStyle(on ? "danger" : "plain", "sm", "min-h-11")}
      >
        {name}
        {on && <span aria-hidden="true">×</span>}
      </ActButton>
    );
  };
  const listed = conditions.filter(({ id }) => id !== "exhaustion");
  const active = listed.filter(({ id }) => play.conditions.includes(id));
  const small = buttonStyle("plain", "md", "size-11 px-0");
  return (
    <div className="grid grid-cols-1 gap-2">
      {active.length > 0 && <div className="flex flex-wrap gap-2">{active.map(toggle)}</div>}
      <details>
        <summary className="flex min-h-11 cursor-pointer items-center text-sm font-semibold text-oxblood-ink">
          {t("conditions")}
        </summary>
        <div className="flex flex-wrap gap-2 pt-1 pb-2">
          {listed.filter(({ id }) => !play.conditions.includes(id)).map(toggle)}
        </div>
      </details>
      <div className="flex flex-wrap items-center gap-2 text-sm">
        <span className="flex-1">{t("exhaustion")}</span>
        <ActButton
          act={{ act: "exhaustion", level: Math.max(0, play.exhaustion - 1) }}
          disabled={play.exhaustion === 0}
          aria-label={t("lessExhaustion")}
          className={small}
        >
          −
        </ActButton>
        <span className="figures min-w-8 text-center text-lg font-semibold">
          {formatNumber(locale, play.exhaustion)}
        </span>
        <ActButton
          act={{ act: "exhaustion", level: Math.min(6, play.exhaustion + 1) }}
          disabled={play.exhaustion >= 6}
          aria-label={t("moreExhaustion")}
          className={small}
        >
          +
        </ActButton>
      </div>
    </div>
  );
}
