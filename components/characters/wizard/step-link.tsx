"use client";

import type { ComponentProps, MouseEvent } from "react";
import type { WizardStep } from "./steps";
import { useStep } from "./use-step";

/** A true link to another screen that, with script, turns the page at once. */
export function StepLink({ to, onClick, ...rest }: ComponentProps<"a"> & { to: WizardStep }) {
  const { goTo, hrefOf } = useStep();
  const turn = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.defaultPrevented)
      return;
    event.preventDefault();
    goTo(to);
  };
  return <a href={hrefOf(to)} onClick={turn} {...rest} />;
}
