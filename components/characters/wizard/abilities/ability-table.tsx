"use client";

import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { formatModifier, formatNumber } from "@/lib/i18n/format";
import { type Ability, abilities } from "@/lib/rulebook/build";
import { lineOf, wordOf } from "../../words";
import { useWizard } from "../wizard-provider";
import { assign, costOf, type PartialScores } from "./scores";

type AbilityTableProps = {
  method: "standard-array" | "point-buy" | "rolled" | "manual";
  pool: readonly number[];
  scores: PartialScores;
  onScores: (scores: PartialScores) => void;
  /** What the background adds, by ability. */
  raises: Readonly<Record<string, number>>;
};

const modifierOf = (score: number) => Math.floor((score - 10) / 2);
const manualMin = 3;
const manualMax = 18;

/** One row an ability: the number it gets, what is added, and what that makes at the table. */
export function AbilityTable({ method, pool, scores, onScores, raises }: AbilityTableProps) {
  const t = useTranslations("wizard.abilities");
  const locale = useLocale();
  const { texts, facts, view } = useWizard();
  const primary = facts.primaryAbilities[view.sheet.classes[0]?.id ?? ""] ?? [];
  const left = facts.pointBudget - costOf(scores, facts.pointCost);
  return (
    <div className="grid gap-3">
      {method === "point-buy" && (
        <p
          role="status"
          className={clsx("font-semibold", left < 0 ? "text-oxblood-ink" : "text-ink")}
        >
          {left < 0
            ? t("overspent", { over: -left })
            : t("points", { left, budget: facts.pointBudget })}
        </p>
      )}
      <ul aria-label={t("table")} className="grid gap-2">
        {abilities.map((ability) => {
          const score = scores[ability];
          const raise = raises[ability] ?? 0;
          const total = score === undefined ? undefined : score + raise;
          const name = wordOf(texts, "ability", ability);
          return (
            <li
              key={ability}
              className="grid grid-cols-[1fr_auto_auto] items-center gap-x-3 gap-y-1 rounded-lg border border-rule bg-page px-3.5 py-2.5 sm:grid-cols-[1fr_auto_4.5rem_4.5rem]"
            >
              <span className="min-w-0">
                <span className="flex items-center gap-1.5 font-display text-lg font-semibold">
                  {name}
                  {primary.includes(ability) && (
                    <Icon name="star" label={t("star")} className="size-4 shrink-0 text-gold-ink" />
                  )}
                </span>
                <span className="hidden text-sm text-ink-soft sm:block">
                  {lineOf(texts, "ability", ability)}
                </span>
              </span>
              {method === "standard-array" || method === "rolled" ? (
                <Select
                  aria-label={t("valueOf", { ability: name })}
                  name={`score:${ability}`}
                  value={score === undefined ? "" : String(score)}
                  onChange={(event) =>
                    onScores(
                      assign(
                        pool,
                        scores,
                        ability,
                        event.target.value ? Number(event.target.value) : undefined,
                      ),
                    )
                  }
                  placeholder={t("unassigned")}
                  options={[...new Set(pool)]
                    .sort((one, other) => other - one)
                    .map((value) => ({ value: String(value), label: formatNumber(locale, value) }))}
                  className="figures w-24 text-lg font-semibold"
                />
              ) : (
                <Steps
                  ability={ability}
                  name={name}
                  score={score ?? (method === "manual" ? 10 : 8)}
                  method={method}
                  left={left}
                  onScore={(value) => onScores({ ...scores, [ability]: value })}
                />
              )}
              <span className="hidden text-center text-sm sm:block">
                <span className="block text-xs text-ink-faint">{t("total")}</span>
                <span className="figures text-lg">
                  {total === undefined ? t("unassigned") : formatNumber(locale, total)}
                </span>
                {raise > 0 && (
                  <span className="ms-1 text-xs text-verdigris-ink">
                    {formatModifier(locale, raise)}
                  </span>
                )}
              </span>
              <span className="min-w-11 text-center">
                <span className="block text-xs text-ink-faint">
                  <span className="hidden sm:inline">{t("modifier")}</span>
                  {total !== undefined && raise > 0 && (
                    <span className="text-ink-soft sm:hidden">
                      {formatNumber(locale, total)}{" "}
                      <span className="text-verdigris-ink">{formatModifier(locale, raise)}</span>
                    </span>
                  )}
                </span>
                <span className="figures text-2xl font-semibold">
                  {total === undefined
                    ? t("unassigned")
                    : formatModifier(locale, modifierOf(total))}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Steps({
  ability,
  name,
  score,
  method,
  left,
  onScore,
}: {
  ability: Ability;
  name: string;
  score: number;
  method: "point-buy" | "manual";
  left: number;
  onScore: (score: number) => void;
}) {
  const t = useTranslations("wizard.abilities");
  const locale = useLocale();
  const { facts } = useWizard();
  const cost = (value: number) => facts.pointCost[value];
  const dearer = (cost(score + 1) ?? Number.POSITIVE_INFINITY) - (cost(score) ?? 0);
  const bought = method === "point-buy";
  return (
    <span className="flex items-center gap-1" data-ability={ability}>
      <IconButton
        icon="minus"
        framed
        label={t("less", { ability: name })}
        disabled={bought ? cost(score - 1) === undefined : score <= manualMin}
        onClick={() => onScore(score - 1)}
      />
      <span className="w-14 text-center" aria-live="polite">
        <span className="figures block text-xl font-semibold leading-tight">
          {formatNumber(locale, score)}
        </span>
        {bought && (
          <span className="block text-xs text-ink-faint">
            {t("cost", { cost: cost(score) ?? 0 })}
          </span>
        )}
      </span>
      <IconButton
        icon="plus"
        framed
        label={t("more", { ability: name })}
        disabled={bought ? dearer > left : score >= manualMax}
        onClick={() => onScore(score + 1)}
      />
    </span>
  );
}
