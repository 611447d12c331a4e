"use client";

import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { formatNumber } from "@/lib/i18n/format";
import { ActButton } from "./act-button";
import { useDice } from "./dice/dice-provider";
import type { RollAsk } from "./dice/roll-ask";
import { usePlayTable } from "./play-provider";
import { clearOfBars, useIntoView } from "./use-into-view";

/** The spell that is being held, and the save that damage has called for. */
export function Concentration({
  names,
  ask,
}: {
  names: Readonly<Record<string, string>>;
  ask: RollAsk;
}) {
  const t = useTranslations("play");
  const locale = useLocale();
  const { play, act } = usePlayTable();
  const { roll } = useDice();
  const spell = play.concentration;
  const dc = play.concentrationSaves?.[0];
  const save = useIntoView<HTMLDivElement>(dc !== undefined);
  if (spell === undefined) return null;
  const rollSave = () => {
    if (dc === undefined) return;
    const rolled = roll({ ...ask, note: t("againstDc", { dc }) });
    if (rolled) act({ act: "concentration_save", kept: rolled.total >= dc });
  };
  return (
    <div className="grid gap-2 rounded-md border border-verdigris-ink/40 bg-verdigris-wash px-3 py-2">
      <div className="flex flex-wrap items-center gap-2 text-sm">
        <span className="min-w-0 flex-1">
          {t("concentrating")} <bdi className="font-semibold">{names[spell] ?? spell}</bdi>
        </span>
        <ActButton
          act={{ act: "concentrate", spell: null }}
          className={buttonStyle("bare", "sm", "min-h-11")}
        >
          {t("endConcentration")}
        </ActButton>
      </div>
      {dc !== undefined && (
        <div
          ref={save}
          role="alert"
          className={clsx("grid gap-2 border-t border-verdigris-ink/30 pt-2", clearOfBars)}
        >
          <p className="text-sm font-semibold">
            {t("concentrationSave", { dc: formatNumber(locale, dc) })}
          </p>
          <div className="flex flex-wrap gap-2">
            <button
              type="button"
              onClick={rollSave}
              className={buttonStyle("act", "sm", "min-h-11 max-sm:basis-full")}
            >
              {t("rollSave")}
            </button>
            <ActButton
              act={{ act: "concentration_save", kept: true }}
              className={buttonStyle("plain", "sm", "min-h-11 max-sm:flex-1")}
            >
              {t("saveHeld")}
            </ActButton>
            <ActButton
              act={{ act: "concentration_save", kept: false }}
              className={buttonStyle("plain", "sm", "min-h-11 max-sm:flex-1")}
            >
              {t("saveBroke")}
            </ActButton>
          </div>
        </div>
      )}
    </div>
  );
}
