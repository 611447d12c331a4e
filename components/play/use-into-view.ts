"use client";

import { type RefObject, useEffect, useRef } from "react";

/** Brings what the rules ask for now into sight, between the bar above and the dice below; keep both free with `scroll-m`. */
export function useIntoView<Shown extends HTMLElement>(asked: boolean): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  const before = useRef(asked);
  useEffect(() => {
    // What was asked already when the page came does not move it.
    if (asked && !before.current) {
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      shown.current?.scrollIntoView({ block: "nearest", behavior: still ? "instant" : "smooth" });
    }
    before.current = asked;
  }, [asked]);
  return shown;
}

/** Room for the bars at the top and for the dice with a roll in them. */
export const clearOfBars = "scroll-mt-28 scroll-mb-80 md:scroll-mb-40";
