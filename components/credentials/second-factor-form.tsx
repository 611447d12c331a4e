"use client";

import { startAuthentication } from "@simplewebauthn/browser";
import { useTranslations } from "next-intl";
import { startTransition, useActionState, useState } from "react";
import { errorOf, isRefused, refusalOf } from "@/components/settings/refusal";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { beginSecondFactorPasskeyAction, secondFactorAction } from "@/lib/credentials/actions";

type SecondFactorFormProps = { ticket: string; methods: readonly string[]; next: string };

/** The second step: a code of the app, a passkey, or one of the codes that were kept. */
export function SecondFactorForm({ ticket, methods, next }: SecondFactorFormProps) {
  const t = useTranslations("accounts");
  const [state, act] = useActionState(secondFactorAction, null);
  const [problem, setProblem] = useState<string>();
  const refusal = problem ?? refusalOf(state);
  const hidden = (method: string) => (
    <>
      <input type="hidden" name="ticket" value={ticket} />
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="method" value={method} />
    </>
  );
  async function passkey() {
    setProblem(undefined);
    const asked = await beginSecondFactorPasskeyAction(ticket);
    if (!asked.ok) return setProblem(asked.message);
    try {
      const given = await startAuthentication({ optionsJSON: JSON.parse(asked.data.options) });
      const form = new FormData();
      for (const [name, value] of Object.entries({
        ticket,
        next,
        method: "passkey",
        passkeyTicket: asked.data.ticket,
        passkey: JSON.stringify(given),
      }))
        form.set(name, value);
      startTransition(() => act(form));
    } catch {
      setProblem(t("signIn.passkeyFailed"));
    }
  }
  return (
    <div data-second-step className="grid gap-5">
      <p className="text-center text-ink-soft">{t("secondFactor.lead")}</p>
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      {methods.includes("totp") && (
        <KeptForm keep={isRefused(state)} action={act} className="grid gap-5">
          {hidden("totp")}
          <Field
            label={t("secondFactor.totp")}
            hint={t("secondFactor.totpHint")}
            error={errorOf(state, "code")}
            required
          >
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
          <SubmitButton size="lg">{t("secondFactor.submit")}</SubmitButton>
        </KeptForm>
      )}
      {methods.includes("passkey") && (
        <Button size="lg" icon="key" onClick={passkey}>
          {t("secondFactor.usePasskey")}
        </Button>
      )}
      <details>
        <summary className="prose-link cursor-pointer py-2 text-center text-sm">
          {t("secondFactor.useRecovery")}
        </summary>
        <KeptForm keep={isRefused(state)} action={act} className="mt-3 grid gap-5">
          {hidden("recovery_code")}
          <Field label={t("secondFactor.recovery")} hint={t("secondFactor.recoveryHint")} required>
            {(control) => <TextInput {...control} name="code" dir="ltr" autoComplete="off" />}
          </Field>
          <SubmitButton>{t("secondFactor.submit")}</SubmitButton>
        </KeptForm>
      </details>
    </div>
  );
}
