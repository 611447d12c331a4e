"use client";

import { usePathname } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { isWizardStep, type WizardStep } from "./steps";
import type { WizardStore } from "./wizard-store";

function stepIn(path: string): WizardStep | null {
  const last = path.split("/").at(-1) ?? "";
  return isWizardStep(last) ? last : null;
}

/**
 * The screen that is open. Ours and not the router's: the router turns pages one after another and would wait for a
 * save that is under way. The address follows at once, so that back, forward and a reload find the same screen.
 */
export function useTurning(store: WizardStore) {
  const opened = stepIn(usePathname());
  const [step, setStep] = useState<WizardStep>(opened ?? "class");

  useEffect(() => {
    const turnBack = () => {
      const to = stepIn(window.location.pathname);
      if (to) setStep(to);
    };
    window.addEventListener("popstate", turnBack);
    return () => window.removeEventListener("popstate", turnBack);
  }, []);

  const turnTo = useCallback(
    (to: WizardStep, href: string, anchor?: string) => {
      store.at(to);
      setStep(to);
      window.history.pushState(null, "", href);
      if (anchor === undefined) window.scrollTo({ top: 0 });
      else
        requestAnimationFrame(() => {
          const element = document.getElementById(anchor);
          (element?.hidden ? element.closest("section") : element)?.scrollIntoView({
            block: "start",
          });
        });
    },
    [store],
  );
  return { step, turnTo };
}
