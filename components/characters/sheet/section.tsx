import { clsx } from "clsx";
import { type ReactNode, useId } from "react";

/** A titled part of the sheet. The id lets the bar of a phone jump to it. */
export function SheetSection({
  title,
  anchor,
  aside,
  className,
  children,
}: {
  title: string;
  anchor?: string;
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} id={anchor} className={clsx("scroll-mt-28", className)}>
      <div className="mb-2.5 flex break-after-avoid items-baseline justify-between gap-3 border-b border-rule pb-1.5">
        <h2 id={id} className="font-display text-lg font-semibold">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
