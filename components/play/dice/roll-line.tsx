"use client";

import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Die } from "@/components/ui/die";
import { formatModifier, formatNumber } from "@/lib/i18n/format";
import type { FallenDie } from "@/lib/rulebook/roll";
import { sidesOf } from "./roll-button";
import type { LoggedRoll } from "./roll-log";

const shownMax = 24;

/** One roll with all its parts: each die as it fell, each bonus with its source, and the total they make. */
export function RollLine({ entry, large = false }: { entry: LoggedRoll; large?: boolean }) {
  const t = useTranslations("dice");
  const locale = useLocale();
  const { rolled } = entry;
  return (
    <div className="flex flex-wrap items-start gap-x-3">
      <div className="min-w-[min(9rem,100%)] flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <bdi className={clsx("font-semibold", large ? "" : "text-sm")}>{entry.label}</bdi>
          {entry.about && <span className="text-xs text-ink-soft">{entry.about}</span>}
          {rolled.mode !== "straight" && (
            <Badge tone={rolled.mode === "advantage" ? "good" : "bad"}>
              {t(`modes.${rolled.mode}`)}
            </Badge>
          )}
          {rolled.outcome && (
            <Badge tone={rolled.outcome === "critical" ? "precious" : "bad"}>
              {t(`outcomes.${rolled.outcome}`)}
            </Badge>
          )}
          {entry.critical && <Badge tone="precious">{t("doubled")}</Badge>}
        </p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-xs text-ink-soft">
          <span dir="ltr" className="flex flex-wrap items-center">
            {rolled.dice.slice(0, shownMax).map((die, place) => (
              <FaceOf
                // biome-ignore lint/suspicious/noArrayIndexKey: dice are told apart by their order
                key={place}
                die={die}
                fresh={large}
              />
            ))}
          </span>
          {rolled.dice.length > shownMax && (
            <span>{t("more", { count: rolled.dice.length - shownMax })}</span>
          )}
          {rolled.bonuses.map(({ name, value }) => (
            <span key={`${name}/${value}`} className="whitespace-nowrap">
              <bdi className="figures font-semibold text-ink">{formatModifier(locale, value)}</bdi>{" "}
              {name}
            </span>
          ))}
        </p>
        {rolled.changes && (
          <p className="mt-0.5 flex flex-wrap gap-x-2 text-xs text-gold-ink">
            {rolled.changes.map(({ name, from, to }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same feature may change the same face twice
              <span key={place}>{t("changed", { name, from, to })}</span>
            ))}
          </p>
        )}
        {large && entry.hints && (
          <p className="mt-1 text-xs text-ink-soft">{entry.hints.join(" · ")}</p>
        )}
      </div>
      <bdi
        className={clsx(
          "figures shrink-0 font-display font-semibold leading-none",
          large ? "text-4xl" : "text-xl",
          rolled.outcome === "critical" && "text-gold-ink",
          rolled.outcome === "fumble" && "text-oxblood-ink",
        )}
      >
        {formatNumber(locale, rolled.total)}
      </bdi>
    </div>
  );
}

function FaceOf({ die, fresh }: { die: FallenDie; fresh: boolean }) {
  const locale = useLocale();
  const face = die.counts ?? die.face;
  return (
    <Die
      sides={sidesOf(`d${die.faces}`)}
      value={formatNumber(locale, face)}
      label=""
      tone={die.dropped ? "dropped" : face === die.faces ? "best" : face === 1 ? "worst" : "plain"}
      rolling={fresh}
      className={fresh ? "size-9" : "size-7"}
    />
  );
}
