"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { type ComponentProps, useEffect, useRef, useState } from "react";
import { buttonStyle } from "./button-style";

/**
 * Files. The browser's own control speaks the browser's language and not the page's: it stays for keyboard, label and
 * form, and what is seen of it are our words.
 */
export function FileInput({
  className,
  onChange,
  ...input
}: Omit<ComponentProps<"input">, "type">) {
  const t = useTranslations("ui");
  const control = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    const form = control.current?.form;
    const forget = () => setChosen(undefined);
    form?.addEventListener("reset", forget);
    return () => form?.removeEventListener("reset", forget);
  }, []);
  return (
    <div
      className={clsx("relative flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2", className)}
    >
      <input
        {...input}
        ref={control}
        type="file"
        onChange={(event) => {
          const names = [...(event.target.files ?? [])].map(({ name }) => name);
          setChosen(names.length > 0 ? names.join(" · ") : undefined);
          onChange?.(event);
        }}
        className="peer absolute inset-0 z-10 size-full cursor-pointer opacity-0"
      />
      <span
        aria-hidden
        className={buttonStyle(
          "plain",
          "md",
          "peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus",
        )}
      >
        {t("chooseFile")}
      </span>
      <bdi aria-hidden className="min-w-0 wrap-anywhere text-ink-soft">
        {chosen ?? t("noFile")}
      </bdi>
    </div>
  );
}
