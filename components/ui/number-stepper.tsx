"use client";

import { NumberField } from "@base-ui/react/number-field";
import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { intlTags } from "@/lib/i18n/locales";
import { Icon } from "./icon";

type NumberStepperProps = {
  /** What is counted, for those who listen; a visible label stands beside it. */
  label: string;
  min?: number;
  max?: number;
  step?: number;
  name?: string;
  value?: number;
  defaultValue?: number;
  onChange?: (value: number) => void;
  disabled?: boolean;
  /** Refuses just one direction, for instance when points run out. */
  canIncrease?: boolean;
  canDecrease?: boolean;
  id?: string;
  className?: string;
};

const buttonStyle =
  "grid size-11 shrink-0 place-items-center rounded-full border border-rule-strong/70 bg-page text-ink transition-colors hover:bg-well active:bg-well disabled:opacity-35";

export function NumberStepper({
  label,
  min,
  max,
  step = 1,
  name,
  value,
  defaultValue,
  onChange,
  disabled,
  canIncrease = true,
  canDecrease = true,
  id,
  className,
}: NumberStepperProps) {
  const t = useTranslations("ui");
  const locale = useLocale();
  return (
    <NumberField.Root
      id={id}
      name={name}
      min={min}
      max={max}
      step={step}
      disabled={disabled}
      locale={intlTags[locale]}
      {...(value === undefined ? { defaultValue } : { value })}
      onValueChange={onChange && ((next) => next !== null && onChange(next))}
      className={className}
    >
      <NumberField.Group className="flex items-center gap-2">
        <NumberField.Decrement
          className={buttonStyle}
          disabled={!canDecrease || undefined}
          aria-label={`${label}: ${t("decrease")}`}
        >
          <Icon name="minus" />
        </NumberField.Decrement>
        <NumberField.Input
          aria-label={label}
          aria-roledescription={t("numberField")}
          className={clsx(
            "figures min-h-11 w-14 rounded-md border border-transparent bg-transparent text-center text-2xl font-semibold hover:border-rule focus:border-focus focus:outline-none",
          )}
        />
        <NumberField.Increment
          className={buttonStyle}
          disabled={!canIncrease || undefined}
          aria-label={`${label}: ${t("increase")}`}
        >
          <Icon name="plus" />
        </NumberField.Increment>
      </NumberField.Group>
    </NumberField.Root>
  );
}
