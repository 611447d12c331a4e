"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Field } from "@/components/ui/field";
import { NumberInput as TypedNumber } from "@/components/ui/number-input";
import { Select } from "@/components/ui/select";
import type { ListName, Lists } from "@/lib/homebrew/parts";

export type Row = Record<string, unknown>;
export type KindFieldsProps = { row: Row; set: (change: Row) => void; lists: Lists };

/** A number, kept within its bounds once it is one. */
export function NumberInput({
  label,
  value,
  onChange,
  min,
  max,
  step = 1,
  hint,
}: {
  label: string;
  value: unknown;
  onChange: (value: number) => void;
  min: number;
  max: number;
  step?: number;
  hint?: string;
}) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <TypedNumber
          {...control}
          decimal={!Number.isInteger(step)}
          value={typeof value === "number" ? value : ""}
          onNumber={(given) => onChange(Math.min(max, Math.max(min, given)))}
        />
      )}
    </Field>
  );
}

export function ListInput({
  label,
  list,
  lists,
  value,
  onChange,
  none,
}: {
  label: string;
  list: ListName;
  lists: Lists;
  value: unknown;
  onChange: (value: string) => void;
  /** The word for "none of them", where that may be. */
  none?: string;
}) {
  return (
    <Choose
      label={label}
      value={typeof value === "string" ? value : ""}
      onChange={onChange}
      options={[...(none ? [{ value: "", label: none }] : []), ...lists[list]]}
    />
  );
}

export function Choose({
  label,
  value,
  onChange,
  options,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
}) {
  return (
    <Field label={label}>
      {(control) => (
        <Select
          {...control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          options={options}
        />
      )}
    </Field>
  );
}

/** Several of a short list, as chips that can be marked; `exactly` says how many there must be. */
export function Chips({
  label,
  list,
  lists,
  value,
  onChange,
  most,
}: {
  label: string;
  list: ListName;
  lists: Lists;
  value: unknown;
  onChange: (value: string[]) => void;
  most?: number;
}) {
  const t = useTranslations("homebrew");
  const id = useId();
  const taken = Array.isArray(value) ? (value as string[]) : [];
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-sm font-semibold">
        {label}
        {most !== undefined && (
          <span className="ms-2 font-normal text-ink-soft">
            {t("taken", { count: taken.length, most })}
          </span>
        )}
      </legend>
      <div className="flex flex-wrap gap-2">
        {lists[list].map((option) => {
          const checked = taken.includes(option.value);
          return (
            <label
              key={option.value}
              className="inline-flex min-h-11 items-center gap-1.5 rounded-full border border-rule bg-page px-4 hover:border-rule-strong has-checked:border-oxblood-ink has-checked:bg-oxblood-wash/60 has-checked:font-semibold has-disabled:opacity-55 has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-focus"
            >
              <input
                type="checkbox"
                name={id}
                checked={checked}
                disabled={!checked && most !== undefined && taken.length >= most}
                onChange={() =>
                  onChange(
                    checked
                      ? taken.filter((other) => other !== option.value)
                      : [...taken, option.value],
                  )
                }
                className="heard-only"
              />
              {option.label}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

export function Columns({ children }: { children: ReactNode }) {
  return <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-3">{children}</div>;
}
