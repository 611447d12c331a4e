"use client";

import { useLayoutEffect } from "react";

const kinds = ["theme", "text", "motion", "ai"] as const;

/**
 * Applies what the reader chose where the shell script had no chance to: Next sends a missing page as an empty document
 * and draws it in the browser, and scripts drawn there do not run.
 */
export function DisplayChoices() {
  useLayoutEffect(() => {
    for (const kind of kinds) {
      const chosen = localStorage.getItem(`mw_${kind}`);
      if (chosen && chosen !== "system") document.documentElement.dataset[kind] = chosen;
    }
  }, []);
  return null;
}
