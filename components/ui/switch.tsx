import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

type SwitchProps = Omit<ComponentProps<"input">, "type" | "role"> & {
  label: ReactNode;
  hint?: ReactNode;
};

/** Takes effect at once; for a choice that waits for a button use `Checkbox`. */
export function Switch({ label, hint, className, disabled, ...rest }: SwitchProps) {
  return (
    <label
      className={clsx(
        "flex min-h-11 items-center justify-between gap-4 py-2",
        disabled && "opacity-55",
        className,
      )}
    >
      <span className="min-w-0">
        {label}
        {hint && <span className="block text-sm text-ink-soft">{hint}</span>}
      </span>
      <span className="relative h-7 w-12 shrink-0">
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state
          role="switch"
          disabled={disabled}
          className="peer absolute inset-0 m-0 size-full appearance-none rounded-full border border-rule-strong bg-well transition-colors duration-200 checked:border-verdigris checked:bg-verdigris"
          {...rest}
        />
        <span className="pointer-events-none absolute start-1 top-1 size-5 rounded-full bg-page shadow-leaf forced-colors:bg-[CanvasText] transition-transform duration-200 ease-spring peer-checked:translate-x-5 rtl:peer-checked:-translate-x-5" />
      </span>
    </label>
  );
}
