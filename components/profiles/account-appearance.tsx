"use client";

import { startTransition, useEffect, useLayoutEffect, useState } from "react";
import { keepAppearanceAction } from "@/lib/profiles/actions";
import {
  type Appearance,
  appearanceOf,
  chosen,
  chosenBefore,
  displayOf,
  keepOnDevice,
} from "./display";

/**
 * Makes the studio look as the account says, on every device. Style sheets read the attributes of this element from the
 * first paint on; afterwards the device keeps the same, so that public pages follow without knowing who reads them. What
 * was chosen on a device before it knew the account is taken along, and the choice in the account menu is kept for all.
 */
export function AccountAppearance({ theme, textSize, reducedMotion, hideAiImages }: Appearance) {
  const [isApplied, setApplied] = useState(false);
  useLayoutEffect(() => {
    const own = displayOf({ theme, textSize, reducedMotion, hideAiImages });
    const taken = { ...chosenBefore(), ...chosen(own) };
    const display = { ...own, ...taken };
    keepOnDevice(display);
    setApplied(true);
    if (Object.keys(chosen(display)).length > Object.keys(chosen(own)).length)
      startTransition(() => keepAppearanceAction(appearanceOf(display)));
  }, [theme, textSize, reducedMotion, hideAiImages]);
  useEffect(() => {
    const keep = (event: Event) => {
      const input = event.target as HTMLInputElement;
      if (input.dataset.display !== "theme") return;
      startTransition(() => keepAppearanceAction({ theme: input.value as Appearance["theme"] }));
    };
    document.addEventListener("change", keep);
    return () => document.removeEventListener("change", keep);
  }, []);
  if (isApplied) return null;
  const { theme: light, text, ai } = displayOf({ theme, textSize, reducedMotion, hideAiImages });
  return <div hidden data-own-theme={light} data-own-text={text} data-own-ai={ai} />;
}
