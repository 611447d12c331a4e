"use client";

import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { buttonStyle } from "@/components/ui/button-style";
import { controlStyle } from "@/components/ui/control-style";
import { NumberInput } from "@/components/ui/number-input";
import { formatNumber } from "@/lib/i18n/format";
import { currentHitPoints, isBloodied, type PlayState } from "@/lib/rulebook/play";
import { ActButton } from "./act-button";
import { asSheet, type PlayFacts } from "./play-facts";

type HitPointsProps = {
  facts: PlayFacts;
  play: PlayState;
  damageKinds: readonly { id: string; name: string }[];
};

/** How much life is left, and the field that takes it and gives it. */
export function HitPoints({ facts, play, damageKinds }: HitPointsProps) {
  const t = useTranslations("play");
  const locale = useLocale();
  const sheet = asSheet(facts);
  const current = currentHitPoints(sheet, play);
  const max = sheet.hitPoints.value;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1" aria-live="polite">
        <span className="text-sm text-ink-soft">{t("hitPoints")}</span>
        <span className="figures font-display text-4xl font-semibold">
          {formatNumber(locale, current)}
          <span className="text-xl text-ink-soft"> / {formatNumber(locale, max)}</span>
        </span>
        {play.temporary > 0 && (
          <Badge tone="good">{t("temporaryNow", { count: play.temporary })}</Badge>
        )}
        {play.dead && <Badge tone="bad">{t("dead")}</Badge>}
        {!play.dead && current === 0 && (
          <Badge tone={play.stable ? "careful" : "bad"}>
            {t(play.stable ? "stable" : "dying")}
          </Badge>
        )}
        {isBloodied(sheet, play) && <Badge tone="careful">{t("bloodied")}</Badge>}
      </div>
      <div
        aria-hidden="true"
        className="h-2.5 overflow-hidden rounded-full border border-rule bg-well"
      >
        <div
          className="h-full bg-oxblood forced-colors:bg-[CanvasText] transition-[inline-size] duration-200 motion-reduce:transition-none"
          style={{ inlineSize: `${max > 0 ? (100 * current) / max : 0}%` }}
        />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)_4.5rem_minmax(0,1fr)] items-end gap-2">
        <ActButton act={{ act: "damage" }} className={buttonStyle("danger", "md", "max-sm:px-2")}>
          <span aria-hidden="true">−</span> {t("damage")}
        </ActButton>
        <label className="grid gap-1 text-center text-xs text-ink-soft">
          {t("amount")}
          <NumberInput
            name="amount"
            defaultValue={1}
            // What is typed replaces what stood there, or 12 becomes 112.
            onFocus={(event) => event.currentTarget.select()}
            className="px-1 text-center"
          />
        </label>
        <ActButton act={{ act: "heal" }} className={buttonStyle("plain", "md", "max-sm:px-2")}>
          <span aria-hidden="true">+</span> {t("heal")}
        </ActButton>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <ActButton act={{ act: "temporary" }} className={buttonStyle("plain", "sm", "min-h-11")}>
          {t("temporary")}
        </ActButton>
        {damageKinds.length > 0 && (
          <select
            name="type"
            aria-label={t("kind")}
            defaultValue=""
            className={`${controlStyle} w-auto flex-1 text-sm`}
          >
            <option value="">{t("anyKind")}</option>
            {damageKinds.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
    </div>
  );
}
