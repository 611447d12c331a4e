import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { Icon } from "./icon";

type CheckboxProps = Omit<ComponentProps<"input">, "type"> & { label: ReactNode; hint?: ReactNode };

export function Checkbox({ label, hint, className, disabled, ...rest }: CheckboxProps) {
  return (
    <label
      className={clsx("flex min-h-11 items-start gap-3 py-2", disabled && "opacity-55", className)}
    >
      <span className="relative mt-0.5 grid size-5.5 shrink-0 place-items-center">
        <input
          type="checkbox"
          disabled={disabled}
          className="peer absolute inset-0 m-0 size-full appearance-none rounded-sm border border-rule-strong bg-page transition-colors checked:border-oxblood checked:bg-oxblood"
          {...rest}
        />
        <Icon
          name="check"
          className="pointer-events-none relative size-4 text-on-oxblood opacity-0 forced-colors:text-[CanvasText] transition-opacity peer-checked:opacity-100"
          strokeWidth={2.2}
        />
      </span>
      <span className="min-w-0">
        {label}
        {hint && <span className="block text-sm text-ink-soft">{hint}</span>}
      </span>
    </label>
  );
}
