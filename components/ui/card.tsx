import { clsx } from "clsx";
import type { ComponentProps } from "react";

type CardProps = ComponentProps<"div"> & {
  /** Double hairline, for the few things that are documents. */ ruled?: boolean /** Rises under the pointer: the whole card is a link. */;
  lifts?: boolean;
};

export function Card({ ruled = false, lifts = false, className, ...rest }: CardProps) {
  return (
    <div
      className={clsx(
        "relative rounded-lg bg-page p-5 sm:p-6",
        ruled ? "ruled p-7 sm:p-8" : "border border-rule shadow-leaf",
        lifts &&
          "transition-[box-shadow,translate] duration-200 ease-settle focus-within:shadow-lift hover:-translate-y-0.5 hover:shadow-lift",
        className,
      )}
      {...rest}
    />
  );
}
