"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { errorOf, isRefused, typedIn } from "@/components/settings/refusal";
import { Refused } from "@/components/settings/refused";
import { Field } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import {
  beginPhoneChangeAction,
  confirmPhoneChangeAction,
} from "@/lib/credentials/settings-actions";

export function PhoneChange({ has }: { has: boolean }) {
  const t = useTranslations("settings.security");
  const [begun, begin] = useActionState(beginPhoneChangeAction, null);
  const [state, confirm] = useActionState(confirmPhoneChangeAction, null);
  if (state?.ok) return <Notice tone="good">{t("phoneDone")}</Notice>;
  if (!begun?.ok)
    return (
      <KeptForm keep={isRefused(begun)} action={begin} className="grid gap-4">
        <Refused state={begun} here="/settings/security" />
        <Field
          label={has ? t("phoneNew") : t("phone")}
          hint={t("phoneHint")}
          error={errorOf(begun, "phone")}
          required
        >
          {(control) => (
            <TextInput
              {...control}
              type="tel"
              name="phone"
              dir="ltr"
              autoComplete="tel"
              defaultValue={typedIn(begun, "phone")}
            />
          )}
        </Field>
        <div>
          <SubmitButton kind="plain">{t("phoneSend")}</SubmitButton>
        </div>
      </KeptForm>
    );
  return (
    <KeptForm keep={isRefused(state)} action={confirm} className="grid gap-4">
      <Refused state={state} here="/settings/security" />
      <input type="hidden" name="ticket" value={begun.data.ticket} />
      {begun.data.oldTicket && (
        <>
          <input type="hidden" name="oldTicket" value={begun.data.oldTicket} />
          <Field label={t("phoneOldCode")} error={errorOf(state, "oldCode")} required>
            {(control) => (
              <TextInput
                {...control}
                name="oldCode"
                dir="ltr"
                inputMode="numeric"
                autoComplete="off"
              />
            )}
          </Field>
        </>
      )}
      <Field label={t("phoneCode")} error={errorOf(state, "code")} required>
        {(control) => (
          <TextInput
            {...control}
            name="code"
            dir="ltr"
            inputMode="numeric"
            autoComplete="one-time-code"
          />
        )}
      </Field>
      <div>
        <SubmitButton kind="plain">{t("phoneConfirm")}</SubmitButton>
      </div>
    </KeptForm>
  );
}
