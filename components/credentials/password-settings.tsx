"use client";

import { useTranslations } from "next-intl";
import { errorOf } from "@/components/settings/refusal";
import { SettingsForm } from "@/components/settings/settings-form";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { changePasswordAction } from "@/lib/credentials/settings-actions";
import { NewPasswordField } from "./new-password-field";

export function PasswordSettings({ has }: { has: boolean }) {
  const t = useTranslations("settings.security");
  return (
    <SettingsForm
      action={changePasswordAction}
      submit={t("passwordSave")}
      done={t("passwordDone")}
      here="/settings/security"
    >
      {(state) => (
        <>
          {has && (
            <Field label={t("current")} error={errorOf(state, "current")} required>
              {(control) => (
                <PasswordInput {...control} name="current" autoComplete="current-password" />
              )}
            </Field>
          )}
          <NewPasswordField label={t("new")} error={errorOf(state, "password")} />
        </>
      )}
    </SettingsForm>
  );
}
