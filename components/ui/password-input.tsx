"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { type ComponentProps, type ReactNode, useState } from "react";
import { controlStyle } from "./control-style";
import { Icon } from "./icon";

type PasswordInputProps = Omit<ComponentProps<"input">, "type"> & {
  /** A live list of the rules, shown under the field. */ rules?: ReactNode;
};

/** Latin letters and left to right in every language, or the eye misreads what was typed. */
export function PasswordInput({ className, rules, ...rest }: PasswordInputProps) {
  const t = useTranslations("ui");
  const [shown, setShown] = useState(false);
  return (
    <div className="grid gap-2">
      <div className="relative">
        <input
          type={shown ? "text" : "password"}
          dir="ltr"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          className={clsx(controlStyle, "pr-12", className)}
          {...rest}
        />
        <button
          type="button"
          aria-pressed={shown}
          aria-label={shown ? t("hidePassword") : t("showPassword")}
          onClick={() => setShown(!shown)}
          className="absolute inset-y-0 right-0 grid w-11 place-items-center rounded-md text-ink-soft hover:text-ink"
        >
          <Icon name={shown ? "eye-closed" : "eye"} />
        </button>
      </div>
      {rules}
    </div>
  );
}
