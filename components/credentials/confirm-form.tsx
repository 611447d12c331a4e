"use client";

import { startAuthentication } from "@simplewebauthn/browser";
import { useTranslations } from "next-intl";
import { startTransition, useActionState, useState } from "react";
import { errorOf, isRefused, refusalOf } from "@/components/settings/refusal";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { beginPasskeyProofAction, reauthenticateAction } from "@/lib/credentials/settings-actions";

type ConfirmFormProps = {
  next: string;
  proofs: { password: boolean; totp: boolean; passkey: boolean };
};

/** Shows once more that it is you, by any proof this account has. */
export function ConfirmForm({ next, proofs }: ConfirmFormProps) {
  const t = useTranslations("settings.confirm");
  const [state, act] = useActionState(reauthenticateAction, null);
  const [problem, setProblem] = useState<string>();
  const refusal = problem ?? refusalOf(state);
  async function passkey() {
    const asked = await beginPasskeyProofAction();
    if (!asked.ok) return setProblem(asked.message);
    try {
      const given = await startAuthentication({ optionsJSON: JSON.parse(asked.data.options) });
      const form = new FormData();
      form.set("next", next);
      form.set("passkeyTicket", asked.data.ticket);
      form.set("passkey", JSON.stringify(given));
      startTransition(() => act(form));
    } catch {
      setProblem(t("passkeyFailed"));
    }
  }
  return (
    <div className="grid gap-6">
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      {proofs.password && (
        <KeptForm keep={isRefused(state)} action={act} className="grid gap-4">
          <input type="hidden" name="next" value={next} />
          <Field label={t("password")} error={errorOf(state, "password")} required>
            {(control) => (
              <PasswordInput {...control} name="password" autoComplete="current-password" />
            )}
          </Field>
          <SubmitButton size="lg">{t("submit")}</SubmitButton>
        </KeptForm>
      )}
      {proofs.totp && (
        <KeptForm keep={isRefused(state)} action={act} className="grid gap-4">
          <input type="hidden" name="next" value={next} />
          <Field label={t("code")} error={errorOf(state, "code")} required>
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
          <SubmitButton kind={proofs.password ? "plain" : "act"}>{t("submit")}</SubmitButton>
        </KeptForm>
      )}
      {proofs.passkey && (
        <Button icon="key" onClick={passkey}>
          {t("passkey")}
        </Button>
      )}
      {!proofs.password && !proofs.totp && !proofs.passkey && (
        <LinkButton href={`/sign-in?next=${encodeURIComponent(next)}`} kind="act">
          {t("signIn")}
        </LinkButton>
      )}
    </div>
  );
}
