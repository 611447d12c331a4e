import { clsx } from "clsx";
import type { ReactNode } from "react";

type FlyoutProps = {
  /** Spoken name of the button. */ label: string;
  face: ReactNode /** Spans the screen under the header, for phones. */;
  sheet?: boolean;
  className?: string;
  children: ReactNode;
};

/** A disclosure that works without script; the shell script closes it when one looks elsewhere. */
export function Flyout({ label, face, sheet = false, className, children }: FlyoutProps) {
  return (
    <details data-flyout className={clsx("group/flyout", !sheet && "relative", className)}>
      <summary
        aria-label={label}
        title={label}
        className="grid size-11 place-items-center rounded-md text-ink-soft transition-colors hover:bg-well hover:text-ink group-open/flyout:bg-well group-open/flyout:text-ink"
      >
        {face}
      </summary>
      <div
        className={clsx(
          "absolute z-40 animate-settle border-rule bg-page text-ink shadow-lift",
          sheet
            ? "inset-x-0 top-full max-h-[calc(100dvh-4.5rem)] overflow-y-auto border-y px-5 pb-8 pt-4"
            : "end-0 top-full mt-2 w-72 rounded-lg border p-4",
        )}
      >
        {children}
      </div>
    </details>
  );
}
