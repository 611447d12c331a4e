import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

/** Scrolls sideways inside itself on a phone, reachable by keyboard; the caption is what a listener hears first. */
export function Table({
  caption,
  captionHidden = false,
  className,
  children,
}: {
  caption: string;
  captionHidden?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a pointer
      tabIndex={0}
      aria-label={caption}
      className={clsx("overflow-x-auto rounded-md border border-rule bg-page", className)}
    >
      <table className="w-full border-collapse text-sm tabular-nums">
        <caption
          className={
            captionHidden ? "heard-only" : "px-4 pt-3 text-start font-display text-lg font-semibold"
          }
        >
          {caption}
        </caption>
        {children}
      </table>
    </section>
  );
}

export function HeadCell({ className, ...rest }: ComponentProps<"th">) {
  return (
    <th
      scope="col"
      className={clsx(
        "border-b border-rule px-4 py-2.5 text-start text-xs font-semibold text-ink-soft",
        className,
      )}
      {...rest}
    />
  );
}

export function Cell({ className, ...rest }: ComponentProps<"td">) {
  return (
    <td
      className={clsx(
        "border-b border-rule/60 px-4 py-2.5 align-top in-[tr:last-child]:border-0",
        className,
      )}
      {...rest}
    />
  );
}
