"use client";

import { useLocale } from "next-intl";
import { localePath } from "@/lib/i18n/paths";
import type { WizardStep } from "./steps";
import { useWizard } from "./wizard-provider";

/** Which screen is shown, and how to go to another one without asking the server. */
export function useStep() {
  const { id, step, turnTo } = useWizard();
  const locale = useLocale();
  const hrefOf = (to: WizardStep) => localePath(locale, `/create/${id}/${to}`);
  const goTo = (to: WizardStep, anchor?: string) => turnTo(to, hrefOf(to), anchor);
  return { step, goTo, hrefOf };
}
