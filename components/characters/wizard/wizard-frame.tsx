"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BroughtTogether } from "./brought-together";
import { LivingSheet } from "./living-sheet";
import { SaveState } from "./save-state";
import { StepRail } from "./step-rail";
import { TurnBar } from "./turn-bar";

/** The open book: the chapters above, the question on one leaf, the living sheet on the other. */
export function WizardFrame({ children }: { children: ReactNode }) {
  const t = useTranslations("sheet");
  return (
    <div className="page-width" data-wizard="">
      <div className="sticky top-16 z-20 -mx-5 border-b border-rule bg-paper/95 px-5 pt-1 backdrop-blur-sm md:static md:mx-0 md:border-0 md:bg-transparent md:px-0 md:pt-5 md:backdrop-blur-none">
        <StepRail />
      </div>
      <div className="grid items-start gap-10 pt-5 lg:grid-cols-[minmax(0,1fr)_22rem] lg:pt-7">
        <div className="min-w-0">
          <div className="flex min-h-8 justify-end">
            <SaveState />
          </div>
          <BroughtTogether />
          {children}
          <TurnBar />
        </div>
        <aside
          aria-label={t("title")}
          className="ruled sticky top-22 mb-8 hidden max-h-[calc(100dvh-7rem)] overflow-y-auto overscroll-contain rounded-lg bg-page p-6 lg:block"
        >
          <LivingSheet />
        </aside>
      </div>
    </div>
  );
}
