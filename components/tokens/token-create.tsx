"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { CopyButton } from "@/components/credentials/copy-button";
import { errorOf, isRefused, typedIn } from "@/components/settings/refusal";
import { Refused } from "@/components/settings/refused";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { createTokenAction } from "@/lib/tokens/actions";
import { tokenNameLengthMax } from "@/lib/tokens/limits";
import { lifetimes } from "@/lib/tokens/schema";
import { scopes } from "@/lib/tokens/scopes";

export function TokenCreate() {
  const t = useTranslations("settings.tokens");
  const [state, act] = useActionState(createTokenAction, null);
  return (
    <KeptForm keep={isRefused(state)} action={act} className="grid gap-5">
      {state?.ok && (
        <Notice tone="precious" live>
          <p>{t("once")}</p>
          <code dir="ltr" className="mt-2 block select-all break-all font-mono text-ink">
            {state.data.token}
          </code>
          <div className="mt-3">
            <CopyButton text={state.data.token} />
          </div>
        </Notice>
      )}
      <Refused state={state} here="/settings/tokens" />
      <Field label={t("name")} hint={t("nameHint")} error={errorOf(state, "name")} required>
        {(control) => (
          <TextInput
            {...control}
            name="name"
            maxLength={tokenNameLengthMax}
            defaultValue={typedIn(state, "name")}
          />
        )}
      </Field>
      <Field label={t("life")}>
        {(control) => (
          <Select
            {...control}
            name="days"
            defaultValue="90"
            options={lifetimes.map((days) => ({ value: String(days), label: t("days", { days }) }))}
          />
        )}
      </Field>
      <fieldset>
        <legend className="text-sm font-semibold">{t("scopes")}</legend>
        {errorOf(state, "scopes") && (
          <p className="text-sm text-oxblood-ink">{errorOf(state, "scopes")}</p>
        )}
        <div className="grid sm:grid-cols-2">
          {scopes.map((scope) => (
            <Checkbox
              key={scope}
              name="scopes[]"
              value={scope}
              label={t(`scope.${scope.replace(":", "_")}` as "scope.account_read")}
            />
          ))}
        </div>
      </fieldset>
      <div>
        <SubmitButton>{t("create")}</SubmitButton>
      </div>
    </KeptForm>
  );
}
