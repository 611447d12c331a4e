"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { errorOf, isRefused, refusalOf, typedIn } from "@/components/settings/refusal";
import { Field } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { signInAction } from "@/lib/credentials/actions";
import { passwordLengthMax } from "@/lib/credentials/limits";
import { PageLink } from "@/lib/i18n/page-link";
import { emailLengthMax } from "@/lib/users/limits";
import { SecondFactorForm } from "./second-factor-form";

export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("accounts.signIn");
  const [state, act] = useActionState(signInAction, null);
  const refusal = refusalOf(state);
  if (state?.ok && state.data.state === "second_factor")
    return <SecondFactorForm ticket={state.data.ticket} methods={state.data.methods} next={next} />;
  return (
    <KeptForm keep={isRefused(state)} action={act} className="grid gap-5">
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <input type="hidden" name="next" value={next} />
      <Field label={t("email")} error={errorOf(state, "email")} required>
        {(control) => (
          <TextInput
            {...control}
            type="email"
            name="email"
            dir="ltr"
            autoComplete="username webauthn"
            inputMode="email"
            maxLength={emailLengthMax}
            defaultValue={typedIn(state, "email")}
          />
        )}
      </Field>
      <Field label={t("password")} error={errorOf(state, "password")} required>
        {(control) => (
          <PasswordInput
            {...control}
            name="password"
            autoComplete="current-password"
            maxLength={passwordLengthMax}
          />
        )}
      </Field>
      <SubmitButton size="lg">{t("submit")}</SubmitButton>
      <p className="text-center text-sm">
        <PageLink href="/recovery" className="prose-link inline-block py-2">
          {t("forgot")}
        </PageLink>
      </p>
    </KeptForm>
  );
}
