"use client";

import { Slider as Base } from "@base-ui/react/slider";
import type { ReactNode } from "react";

type SliderProps = {
  label: ReactNode;
  /** Turns the number into words and digits of the page, for eye and ear. */
  format?: (value: number) => string;
  min: number;
  max: number;
  step?: number;
  name?: string;
  value?: number;
  defaultValue?: number;
  onChange?: (value: number) => void;
  /** Once the hand lets go: the moment to save. */
  onCommit?: (value: number) => void;
  disabled?: boolean;
};

export function Slider({
  label,
  format = String,
  min,
  max,
  step = 1,
  name,
  value,
  defaultValue,
  onChange,
  onCommit,
  disabled,
}: SliderProps) {
  return (
    <Base.Root
      min={min}
      max={max}
      step={step}
      name={name}
      disabled={disabled}
      {...(value === undefined ? { defaultValue: defaultValue ?? min } : { value })}
      onValueChange={onChange && ((next) => onChange(next as number))}
      onValueCommitted={onCommit && ((next) => onCommit(next as number))}
      thumbAlignment="edge"
      className="grid gap-1 data-disabled:opacity-55"
    >
      <div className="flex items-baseline justify-between gap-3 text-sm">
        <Base.Label className="font-semibold">{label}</Base.Label>
        <Base.Value className="figures text-base text-ink-soft">
          {(_, values) => format(values[0] ?? min)}
        </Base.Value>
      </div>
      <Base.Control className="flex h-11 touch-none select-none items-center">
        <Base.Track className="h-1.5 w-full rounded-full bg-well shadow-press">
          <Base.Indicator className="rounded-full bg-oxblood" />
          <Base.Thumb
            getAriaValueText={(_, current) => format(current)}
            className="size-6 rounded-full border border-oxblood bg-page shadow-leaf outline-offset-2 transition-[scale] active:scale-110 has-focus-visible:outline-2 has-focus-visible:outline-focus"
          />
        </Base.Track>
      </Base.Control>
    </Base.Root>
  );
}
