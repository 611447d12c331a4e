"use client";

import { clsx } from "clsx";
import { useLocale } from "next-intl";
import { type ComponentProps, useState } from "react";
import { localizeDigits } from "@/lib/i18n/format";
import { foldDigits } from "@/lib/kernel/fold-text";
import { localeTable } from "@/lib/kernel/locale";
import { typedNumber } from "@/lib/kernel/typed-number";
import { controlStyle } from "./control-style";

type NumberInputProps = Omit<
  ComponentProps<"input">,
  "type" | "value" | "defaultValue" | "onChange"
> & {
  value?: number | "";
  defaultValue?: number;
  /** Takes fractions, too. */
  decimal?: boolean;
  /** Called with each number that is typed; not with what is none. */
  onNumber?: (value: number) => void;
};

/**
 * A field for a number that takes and shows the digits of the reader's language. A browser's own number field swallows all
 * digits but Latin ones without a word. What it sends is folded by whoever reads the form.
 */
export function NumberInput({
  value,
  defaultValue,
  decimal = false,
  onNumber,
  className,
  ...rest
}: NumberInputProps) {
  const locale = useLocale();
  const point = localeTable[locale].decimal;
  const shown = (count: number | "" | undefined) =>
    count === undefined || count === ""
      ? ""
      : localizeDigits(locale, String(count).replace(".", point));
  const [text, setText] = useState(shown(value ?? defaultValue));
  const [known, setKnown] = useState(value);
  // Without a value from outside, what is typed is the truth.
  if (value !== undefined && value !== known) {
    setKnown(value);
    if (typedNumber(text) !== value) setText(shown(value));
  }
  return (
    <input
      type="text"
      inputMode={decimal ? "decimal" : "numeric"}
      autoComplete="off"
      pattern={decimal ? "[0-9۰-۹٠-٩]*[.٫/]?[0-9۰-۹٠-٩]*" : "[0-9۰-۹٠-٩]*"}
      value={text}
      onChange={(event) => {
        const typed = localizeDigits(locale, foldDigits(event.target.value));
        setText(typed);
        const count = typedNumber(typed);
        if (!Number.isNaN(count)) {
          setKnown(count);
          onNumber?.(count);
        }
      }}
      className={clsx(controlStyle, "figures", className)}
      {...rest}
    />
  );
}
