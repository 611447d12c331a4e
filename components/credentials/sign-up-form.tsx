"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { errorOf, isRefused, refusalOf, typedIn } from "@/components/settings/refusal";
import { Field } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { signUpAction } from "@/lib/credentials/actions";
import { PageLink } from "@/lib/i18n/page-link";
import { emailLengthMax, nameLengthMax } from "@/lib/users/limits";
import { NewPasswordField } from "./new-password-field";

export function SignUpForm({ next }: { next: string }) {
  const t = useTranslations("accounts.signUp");
  const [state, act] = useActionState(signUpAction, null);
  const refusal = refusalOf(state);
  return (
    <KeptForm keep={isRefused(state)} action={act} className="grid gap-5">
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <input type="hidden" name="next" value={next} />
      <Field label={t("name")} hint={t("nameHint")} error={errorOf(state, "name")} optional>
        {(control) => (
          <TextInput
            {...control}
            name="name"
            autoComplete="nickname"
            maxLength={nameLengthMax}
            defaultValue={typedIn(state, "name")}
          />
        )}
      </Field>
      <Field label={t("email")} error={errorOf(state, "email")} required>
        {(control) => (
          <TextInput
            {...control}
            type="email"
            name="email"
            dir="ltr"
            autoComplete="email"
            inputMode="email"
            maxLength={emailLengthMax}
            defaultValue={typedIn(state, "email")}
          />
        )}
      </Field>
      <NewPasswordField label={t("password")} error={errorOf(state, "password")} />
      <SubmitButton size="lg">{t("submit")}</SubmitButton>
      <p className="text-center text-sm text-ink-soft">
        {t.rich("terms", {
          terms: (words) => (
            <PageLink href="/terms" className="prose-link">
              {words}
            </PageLink>
          ),
          privacy: (words) => (
            <PageLink href="/privacy" className="prose-link">
              {words}
            </PageLink>
          ),
        })}
      </p>
    </KeptForm>
  );
}
