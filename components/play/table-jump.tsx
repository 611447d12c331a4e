"use client";

import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { formatNumber } from "@/lib/i18n/format";
import { currentHitPoints, isBloodied } from "@/lib/rulebook/play";
import { usePlayTable } from "./play-provider";

/** How much life is left, wherever on the sheet one is; a press leads back to the table. */
export function TableJump() {
  const t = useTranslations("play");
  const locale = useLocale();
  const { sheet, play } = usePlayTable();
  const left = currentHitPoints(sheet, play);
  return (
    <a
      href="#table"
      className={clsx(
        "figures inline-flex min-h-11 items-center gap-1.5 whitespace-nowrap px-2.5 text-sm font-semibold no-underline",
        left === 0 || isBloodied(sheet, play) ? "text-oxblood-ink" : "text-ink",
      )}
    >
      <Icon name="heart" />
      <span className="heard-only">{t("toTable")}</span>
      <bdi>
        {formatNumber(locale, left)} / {formatNumber(locale, sheet.hitPoints.value)}
      </bdi>
    </a>
  );
}
