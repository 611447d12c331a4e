"use client";

import { type ReactNode, useActionState } from "react";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { SettingsAction, SettingsState } from "@/lib/transport/settle";
import { isRefused } from "./refusal";
import { Refused } from "./refused";

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
  const [state, act] = useActionState(action, null);
  return (
    <KeptForm keep={isRefused(state)} action={act} className={className ?? "grid gap-4"}>
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {typeof children === "function" ? children(state) : children}
      <Refused state={state} here={here} />
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
    </KeptForm>
  );
}
