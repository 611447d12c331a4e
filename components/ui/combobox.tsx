"use client";

import { Combobox as Base } from "@base-ui/react/combobox";
import { useTranslations } from "next-intl";
import { classNames } from "./class-names";
import { controlStyle } from "./control-style";
import { Icon } from "./icon";
import { popupStyle } from "./popup-style";

export type ComboboxOption = { value: string; label: string; note?: string; disabled?: boolean };

type ComboboxProps = {
  options: readonly ComboboxOption[];
  value?: string | null;
  defaultValue?: string;
  onChange?: (value: string | null) => void;
  name?: string;
  placeholder?: string;
  id?: string;
  disabled?: boolean;
  required?: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  "aria-label"?: string;
};

/** One of many, found by typing. Spread a `Field`'s control on it. */
export function Combobox({
  options,
  value,
  defaultValue,
  onChange,
  name,
  placeholder,
  id,
  disabled,
  required,
  ...aria
}: ComboboxProps) {
  const t = useTranslations("ui");
  const find = (wanted: string | null | undefined) =>
    options.find((option) => option.value === wanted) ?? null;
  return (
    <Base.Root
      items={options}
      name={name}
      disabled={disabled}
      required={required}
      itemToStringLabel={(option: ComboboxOption) => option.label}
      itemToStringValue={(option: ComboboxOption) => option.value}
      {...(value === undefined ? { defaultValue: find(defaultValue) } : { value: find(value) })}
      onValueChange={onChange && ((next: ComboboxOption | null) => onChange(next?.value ?? null))}
    >
      <Base.InputGroup className="relative">
        <Base.Input
          id={id}
          dir="auto"
          placeholder={placeholder}
          className={classNames(controlStyle, "pe-20")}
          {...aria}
        />
        <span className="absolute inset-y-0 end-1 flex items-center text-ink-soft">
          <Base.Clear
            aria-label={t("clear")}
            className="grid size-9 place-items-center rounded-sm hover:text-ink"
          >
            <Icon name="close" className="size-4" />
          </Base.Clear>
          <Base.Trigger
            aria-label={t("showList")}
            className="grid size-9 place-items-center rounded-sm hover:text-ink"
          >
            <Icon name="chevron-down" />
          </Base.Trigger>
        </span>
      </Base.InputGroup>
      <Base.Portal>
        <Base.Positioner sideOffset={6} collisionPadding={12} className="z-50">
          <Base.Popup
            className={classNames(popupStyle, "w-(--anchor-width) max-w-(--available-width) p-1.5")}
          >
            <Base.Empty className="px-3 py-3 text-sm text-ink-soft empty:hidden">
              {t("nothingFound")}
            </Base.Empty>
            <Base.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto overscroll-contain">
              {(option: ComboboxOption) => (
                <Base.Item
                  key={option.value}
                  value={option}
                  disabled={option.disabled}
                  className="flex min-h-11 items-center gap-3 rounded-md px-3 text-sm outline-none select-none data-highlighted:bg-well data-disabled:opacity-45"
                >
                  <span className="min-w-0 flex-1">
                    {option.label}
                    {option.note && (
                      <span className="block text-xs text-ink-soft">{option.note}</span>
                    )}
                  </span>
                  <Base.ItemIndicator>
                    <Icon name="check" className="text-oxblood-ink" />
                  </Base.ItemIndicator>
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
