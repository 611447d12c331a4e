"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { SettingsAction, SettingsState } from "@/lib/accounts/settings-actions";
import { PageLink } from "@/lib/i18n/page-link";
import { refusalOf } from "./refusal";

type SettingsFormProps = {
  action: SettingsAction;
  submit: string;
  /** Said after success. */
  done?: string;
  kind?: "act" | "plain" | "danger" | "bare";
  hidden?: Readonly<Record<string, string>>;
  /** Where to come back to after showing once more that it is you. */
  here: string;
  children?: ReactNode | ((state: SettingsState) => ReactNode);
  className?: string;
};

/** One form of the settings: says what went wrong, says that it is done, and asks for a fresh proof where one is due. */
export function SettingsForm({
  action,
  submit,
  done,
  kind = "plain",
  hidden,
  here,
  children,
  className,
}: SettingsFormProps) {
  const t = useTranslations("settings");
  const [state, act] = useActionState(action, null);
  const isStale = state && !state.ok && state.code === "auth.reauthentication_required";
  const refusal = refusalOf(state);
  return (
    <form action={act} className={className ?? "grid gap-4"}>
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {typeof children === "function" ? children(state) : children}
      {refusal && (
        <Notice tone={isStale ? "careful" : "bad"} live>
          {refusal}{" "}
          {isStale && (
            <PageLink href={`/settings/confirm?next=${encodeURIComponent(here)}`} className="prose-link">
              {t("confirm.go")}
            </PageLink>
          )}
        </Notice>
      )}
      {state?.ok && done && (
        <Notice tone="good" live>
          {done}
        </Notice>
      )}
      <div>
        <SubmitButton kind={kind} {...(kind === "bare" ? { size: "sm" as const } : {})}>
          {submit}
        </SubmitButton>
      </div>
    </form>
  );
}
