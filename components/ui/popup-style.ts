/** What floats above the page: a leaf of the same paper, settling in. */
export const popupStyle =
  "rounded-lg border border-rule bg-page text-ink shadow-lift outline-none origin-(--transform-origin) transition-[opacity,scale] duration-150 ease-settle data-starting-style:scale-97 data-starting-style:opacity-0 data-ending-style:scale-97 data-ending-style:opacity-0";

export const backdropStyle =
  "fixed inset-0 min-h-dvh bg-scrim transition-opacity duration-200 data-starting-style:opacity-0 data-ending-style:opacity-0";
