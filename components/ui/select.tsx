import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";
import { Icon } from "./icon";

export type SelectOption = { value: string; label: string; disabled?: boolean };

type SelectProps = Omit<ComponentProps<"select">, "children"> & {
  options: readonly (SelectOption | { group: string; options: readonly SelectOption[] })[];
  placeholder?: string;
};

/** The device's own list: the best one on a phone, and it works without script. For searching use `Combobox`. */
export function Select({ options, placeholder, className, ...rest }: SelectProps) {
  const option = ({ value, label, disabled }: SelectOption) => (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
  return (
    <span className="relative block">
      <select className={clsx(controlStyle, "appearance-none pe-10", className)} {...rest}>
        {placeholder && <option value="">{placeholder}</option>}
        {options.map((entry) =>
          "group" in entry ? (
            <optgroup key={entry.group} label={entry.group}>
              {entry.options.map(option)}
            </optgroup>
          ) : (
            option(entry)
          ),
        )}
      </select>
      <Icon
        name="chevron-down"
        className="pointer-events-none absolute end-3 top-1/2 -translate-y-1/2 text-ink-soft"
      />
    </span>
  );
}
