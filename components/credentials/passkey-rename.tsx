"use client";

import { useTranslations } from "next-intl";
import { errorOf } from "@/components/settings/refusal";
import { SettingsForm } from "@/components/settings/settings-form";
import { buttonStyle } from "@/components/ui/button-style";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { renamePasskeyAction } from "@/lib/credentials/settings-actions";
import { nameLengthMax } from "@/lib/users/limits";

/** Another name for a passkey, folded until it is wanted; a new name folds it again. */
export function PasskeyRename({ id, name }: { id: string; name: string }) {
  const t = useTranslations("settings.security");
  return (
    <details key={name} className="basis-full">
      <summary className={buttonStyle("bare", "sm", "-ms-3 min-h-11 cursor-pointer")}>
        {t("passkeyRename")}
        <span className="heard-only">: {name}</span>
      </summary>
      <SettingsForm
        action={renamePasskeyAction}
        submit={t("passkeySaveName")}
        hidden={{ id }}
        here="/settings/security"
        className="grid gap-3 pt-2 pb-1"
      >
        {(state) => (
          <Field
            label={t("passkeyNewName", { name: `\u2068${name}\u2069` })}
            error={errorOf(state, "name")}
            required
          >
            {(control) => (
              <TextInput
                {...control}
                name="name"
                autoComplete="off"
                maxLength={nameLengthMax}
                defaultValue={name}
              />
            )}
          </Field>
        )}
      </SettingsForm>
    </details>
  );
}
