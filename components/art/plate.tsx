import type { ReactNode } from "react";

export type ArtProps = { className?: string };

/** The sheet an illustration is drawn on: takes its ink from the text, and leaves the telling to the text. */
export function Plate({ className, children }: ArtProps & { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 176 150"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
