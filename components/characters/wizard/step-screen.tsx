"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { Divider } from "@/components/ui/divider";
import { AbilitiesStep } from "./abilities/abilities-step";
import { IdentityStep } from "./identity/identity-step";
import { LevelSections } from "./level-sections";
import { PortraitStep } from "./portrait-step";
import { Question } from "./question";
import { ReviewStep } from "./review-step";
import { SpellPickers } from "./spell-picker";
import { StartingLevel } from "./starting-level";
import { slotsOf, type WizardStep } from "./steps";
import { useStep } from "./use-step";
import { useWizard } from "./wizard-provider";

/** The choice that a screen is about; what it leads to is asked below it. */
const mains: Partial<Record<WizardStep, string>> = {
  species: "species",
  class: "level/1/class",
  background: "background",
};

/** One question a screen. The heading takes the focus when the page is turned, never on arrival. */
export function StepScreen({ save }: { save: (form: FormData) => Promise<void> }) {
  const t = useTranslations("wizard");
  const { step } = useStep();
  const { store } = useWizard();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  const [arrivedAt] = useState(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  return (
    <div key={step} className={step === arrivedAt ? undefined : "animate-settle"}>
      <h1 ref={heading} tabIndex={-1} className="font-display text-3xl font-semibold outline-none">
        {t(`questions.${step}`)}
      </h1>
      <p className="measure mt-2 mb-6 text-ink-soft">{t(`leads.${step}`)}</p>
      {/* With script every change is saved by itself; without, the form is sent. */}
      <form
        action={save}
        onSubmit={(event) => {
          event.preventDefault();
          void store.flush();
        }}
      >
        <input type="hidden" name="step" value={step} />
        <StepBody step={step} />
        <noscript>
          <div className="mt-8 flex flex-wrap items-center gap-3">
            <a href="?show=all" className="prose-link">
              {t("cards.showAll")}
            </a>
            <button type="submit" className={buttonStyle("act")}>
              {t("cards.submit")}
            </button>
            <button type="submit" name="surprise" value="1" className={buttonStyle("plain")}>
              {t("bar.surprise")}
            </button>
          </div>
        </noscript>
      </form>
    </div>
  );
}

function StepBody({ step }: { step: WizardStep }) {
  const t = useTranslations("wizard");
  const { view } = useWizard();
  if (step === "abilities") return <AbilitiesStep />;
  if (step === "identity") return <IdentityStep />;
  if (step === "portrait") return <PortraitStep />;
  if (step === "review") return <ReviewStep />;
  const slots = slotsOf(step, view.slots);
  if (step === "spells" && slots.length === 0)
    return <p className="text-ink-soft">{t("spellPicker.none")}</p>;
  const main = slots.find((slot) => slot.slot === mains[step]);
  const picked = step === "spells" ? slots.filter(({ spells }) => spells) : [];
  const others = slots.filter((slot) => slot !== main && !picked.includes(slot));
  return (
    <div className="grid gap-8">
      {step === "class" && <StartingLevel />}
      {main && <Question slot={main} bare />}
      {picked.length > 0 && <SpellPickers slots={picked} />}
      {(main || picked.length > 0) && others.length > 0 && <Divider />}
      <LevelSections slots={others} />
    </div>
  );
}
