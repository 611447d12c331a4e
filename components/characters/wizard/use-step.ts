"use client";

import { usePathname } from "next/navigation";
import { useLocale } from "next-intl";
import { useCallback } from "react";
import { localePath } from "@/lib/i18n/paths";
import { isWizardStep, type WizardStep } from "./steps";
import { useWizard } from "./wizard-provider";

/** Which screen is shown, read from the address; and how to go to another one without asking the server. */
export function useStep() {
  const { id, store } = useWizard();
  const locale = useLocale();
  const last = usePathname().split("/").at(-1) ?? "";
  const step: WizardStep = isWizardStep(last) ? last : "species";
  const hrefOf = useCallback((to: WizardStep) => localePath(locale, `/create/${id}/${to}`), [id, locale]);
  const goTo = useCallback(
    (to: WizardStep) => {
      store.at(to);
      window.history.pushState(null, "", hrefOf(to));
      window.scrollTo({ top: 0 });
    },
    [store, hrefOf],
  );
  return { step, goTo, hrefOf };
}
