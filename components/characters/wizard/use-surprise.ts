"use client";

import { useLocale } from "next-intl";
import { useState } from "react";
import { chooseAction, surpriseAction } from "@/lib/characters/actions";
import { ruleStepsOf, slotsOf, type WizardStep } from "./steps";
import { useWizard } from "./wizard-provider";
import { received } from "./wizard-server";

/**
 * Lets chance choose what is open on a screen, or everywhere. Where nothing is open, the screen is emptied first and
 * chosen anew.
 */
export function useSurprise() {
  const { id, store } = useWizard();
  const locale = useLocale();
  const [pending, setPending] = useState(false);

  const surprise = async (screen?: WizardStep) => {
    setPending(true);
    const { slots } = store.getState().view;
    const here = screen ? slotsOf(screen, slots) : slots;
    if (screen && here.every((slot) => !slot.open)) {
      const remove = here
        .filter((slot) => slot.taken.length > 0 || slot.choice)
        .map((slot) => slot.slot);
      await store.run((version) => received(chooseAction({ id, version, remove, locale })));
    }
    const seed = crypto.randomUUID();
    if (screen === undefined) await store.run(() => received(surpriseAction({ id, seed, locale })));
    else
      for (const only of ruleStepsOf(screen)) {
        const asked = slotsOf(screen, store.getState().view.slots).some(
          (slot) => slot.step === only && slot.open,
        );
        if (asked) await store.run(() => received(surpriseAction({ id, seed, only, locale })));
      }
    setPending(false);
  };
  return { surprise, pending };
}
