"use client";

import { useTranslations } from "next-intl";
import { errorOf } from "@/components/settings/refusal";
import { SettingsForm } from "@/components/settings/settings-form";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import {
  requestEmailChangeAction,
  requestVerificationAction,
} from "@/lib/credentials/settings-actions";
import { emailLengthMax } from "@/lib/users/limits";

export function EmailSettings({ isUnproved }: { isUnproved: boolean }) {
  const t = useTranslations("settings.security");
  return (
    <>
      {isUnproved && (
        <SettingsForm
          action={requestVerificationAction}
          submit={t("emailResend")}
          done={t("emailResent")}
          here="/settings/security"
        />
      )}
      <SettingsForm
        action={requestEmailChangeAction}
        submit={t("emailChange")}
        done={t("emailSent")}
        here="/settings/security"
      >
        {(state) => (
          <Field label={t("emailNew")} error={errorOf(state, "email")} required>
            {(control) => (
              <TextInput
                {...control}
                type="email"
                name="email"
                dir="ltr"
                autoComplete="email"
                maxLength={emailLengthMax}
              />
            )}
          </Field>
        )}
      </SettingsForm>
    </>
  );
}
