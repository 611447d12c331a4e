"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { Divider } from "@/components/ui/divider";
import { Icon } from "@/components/ui/icon";
import type { Slot } from "@/lib/rulebook/slots";
import { AbilitiesStep } from "./abilities/abilities-step";
import { IdentityStep } from "./identity/identity-step";
import { PortraitStep } from "./portrait-step";
import { ReviewStep } from "./review-step";
import { SlotQuestion } from "./slot-question";
import { slotsOf, type WizardStep } from "./steps";
import { SwapQuestion } from "./swap-question";
import { useStep } from "./use-step";
import { useWizard } from "./wizard-provider";

/** The choice that a screen is about; what it leads to is asked below it. */
const mains: Partial<Record<WizardStep, string>> = {
  species: "species",
  class: "level/1/class",
  background: "background",
};

/** Rolling hit points belongs to the new level itself. */
function isOfCreation(slot: Slot): boolean {
  return slot.kind !== "hit-points";
}

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
          <div className="mt-8 flex flex-wrap gap-3">
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

function OtherQuestion({ slot }: { slot: Slot }) {
  if (slot.kind === "swap") return <SwapQuestion slot={slot} />;
  return slot.slot.endsWith("/copied") ? <FoundSpells slot={slot} /> : <SlotQuestion slot={slot} />;
}

/** What was found on the way is nothing to ask somebody who is just setting out: folded while there is none. */
function FoundSpells({ slot }: { slot: Slot }) {
  const t = useTranslations("wizard");
  const [open] = useState(slot.taken.length > 0);
  return (
    <details open={open} className="rounded-lg border border-rule bg-page">
      <summary className="flex min-h-12 cursor-pointer items-center justify-between gap-3 px-4 font-semibold">
        {t("ask.spell-copied")}
        <Icon name="chevron-down" className="text-ink-soft" />
      </summary>
      <div className="border-t border-rule p-4">
        <SlotQuestion slot={slot} bare />
      </div>
    </details>
  );
}

function StepBody({ step }: { step: WizardStep }) {
  const { view } = useWizard();
  if (step === "abilities") return <AbilitiesStep />;
  if (step === "identity") return <IdentityStep />;
  if (step === "portrait") return <PortraitStep />;
  if (step === "review") return <ReviewStep />;
  const slots = slotsOf(step, view.slots).filter(isOfCreation);
  const main = slots.find((slot) => slot.slot === mains[step]);
  const others = slots.filter((slot) => slot !== main);
  return (
    <div className="grid gap-8">
      {main && <SlotQuestion slot={main} bare />}
      {main && others.length > 0 && <Divider />}
      {others.map((slot) => (
        <OtherQuestion key={slot.slot} slot={slot} />
      ))}
    </div>
  );
}
