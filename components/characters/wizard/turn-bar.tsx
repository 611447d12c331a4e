"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Drawer } from "@/components/ui/drawer";
import { Icon } from "@/components/ui/icon";
import { RouteButton } from "@/components/ui/route-button";
import { formatNumber } from "@/lib/i18n/format";
import { localeTable } from "@/lib/kernel/locale";
import { nameAnchor } from "./identity/name-field";
import { LivingSheet } from "./living-sheet";
import { anchorOf } from "./slot-titles";
import { StepLink } from "./step-link";
import { useOpenCounts } from "./step-rail";
import { neighbours, slotsOf } from "./steps";
import { isOpen } from "./use-slot";
import { useStep } from "./use-step";
import { useSurprise } from "./use-surprise";
import { useWizard } from "./wizard-provider";

/** At the foot of every screen, within reach of one thumb: back, surprise, the sheet, onwards. */
export function TurnBar() {
  const t = useTranslations("wizard.bar");
  const steps = useTranslations("wizard.steps");
  const sheetWords = useTranslations("sheet");
  const locale = useLocale();
  const { view, state, reveal } = useWizard();
  const { step } = useStep();
  const { before, after } = neighbours(step, view.slots);
  const [sheetOpen, setSheetOpen] = useState(false);
  const { surprise, pending } = useSurprise();
  const slots = slotsOf(step, view.slots);
  const open = slots.filter((slot) => isOpen(slot, state.edits));
  const counts = useOpenCounts();
  const left = counts[step] ?? 0;
  const anyLeft = Object.values(counts).some((count) => count > 0);

  const showFirst = () => {
    const first = open[0];
    const nameless = left > open.length;
    if (!nameless && first) reveal(first.slot);
    // Whatever folded the question away has unfolded it by the next frame.
    requestAnimationFrame(() => {
      const element = document.getElementById(nameless ? nameAnchor : anchorOf(first?.slot ?? ""));
      const target = element?.hidden ? element.closest<HTMLElement>("section") : element;
      target?.scrollIntoView({ block: "start" });
      target
        ?.querySelector<HTMLElement>("input:not([disabled]), select, button")
        ?.focus({ preventScroll: true });
    });
  };

  return (
    <nav
      aria-label={t("label")}
      className="sticky bottom-0 z-20 -mx-5 mt-10 border-t border-rule bg-paper/95 px-5 pt-2.5 pb-[max(0.625rem,env(safe-area-inset-bottom))] backdrop-blur-sm lg:mx-0 lg:px-0"
    >
      {left > 0 && (
        <button
          type="button"
          onClick={showFirst}
          className="mb-2 flex min-h-9 w-full items-center justify-center gap-1.5 rounded-full bg-gold-wash px-3.5 text-sm font-semibold text-gold-ink"
        >
          {t("left", { count: left })}
          <Icon name="chevron-down" className="size-4" />
        </button>
      )}
      <div className="flex items-center gap-2">
        {before ? (
          <StepLink
            to={before}
            rel="prev"
            aria-label={t("backTo", { step: steps(before) })}
            className={buttonStyle("plain", "md", "px-3.5 sm:px-5")}
          >
            <Icon name="arrow-start" />
            <span className="hidden sm:inline">{t("back")}</span>
          </StepLink>
        ) : (
          <span />
        )}
        {slots.length > 0 && (
          <Button
            onClick={() => surprise(step)}
            pending={pending}
            className="max-sm:min-w-0 max-sm:flex-col max-sm:gap-0 max-sm:px-2 max-sm:text-xs"
            title={t("surpriseHint")}
            icon="dice"
          >
            <span className="truncate">{open.length > 0 ? t("surprise") : t("again")}</span>
          </Button>
        )}
        <Button
          onClick={() => setSheetOpen(true)}
          className="px-3 max-sm:flex-col max-sm:gap-0 max-sm:px-2 max-sm:text-xs lg:hidden"
          aria-label={`${t("sheet")}: ${[
            `${sheetWords("vitals.armorClass")} ${formatNumber(locale, view.sheet.armorClass.value)}`,
            `${sheetWords("vitals.hitPoints")} ${formatNumber(locale, view.sheet.hitPoints.value)}`,
          ].join(localeTable[locale].comma)}`}
        >
          <Icon name="book" />
          <span>{t("sheet")}</span>
        </Button>
        <Drawer title={sheetWords("title")} open={sheetOpen} onOpenChange={setSheetOpen}>
          <LivingSheet />
        </Drawer>
        {step === "review" && (
          <RouteButton
            kind={anyLeft ? "plain" : "act"}
            href={`/characters/${view.character.id}`}
            className="ms-auto min-w-0 px-4 sm:px-6"
          >
            {t("finish")}
          </RouteButton>
        )}
        {after && (
          <StepLink
            to={after}
            rel="next"
            aria-label={t("nextTo", { step: steps(after) })}
            className={buttonStyle(
              left === 0 ? "act" : "plain",
              "md",
              "ms-auto min-w-0 px-4 sm:px-6",
            )}
          >
            <span className="sm:hidden">{t("next")}</span>
            <span className="hidden truncate sm:inline">{t("nextTo", { step: steps(after) })}</span>
            <Icon name="arrow-end" />
          </StepLink>
        )}
      </div>
    </nav>
  );
}
