"use client";

import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { errorOf, isRefused, refusalOf, typedIn } from "@/components/settings/refusal";
import { Field } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { requestMagicLinkAction, requestRecoveryAction } from "@/lib/credentials/actions";
import { PageLink } from "@/lib/i18n/page-link";
import { emailLengthMax } from "@/lib/users/limits";

const actions = { recovery: requestRecoveryAction, magicLink: requestMagicLinkAction };

/** Asks for an address and sends an e-mail there. Says the same whether or not the address is known. */
export function EmailForm({
  purpose,
  next,
  outbox,
}: {
  purpose: keyof typeof actions;
  next?: string;
  outbox: boolean;
}) {
  const t = useTranslations("accounts");
  const [state, act] = useActionState(actions[purpose], null);
  const [email, setEmail] = useState("");
  const refusal = refusalOf(state);
  if (state?.ok) {
    return (
      <div className="grid gap-4">
        <Notice tone="good" live>
          {t(`${purpose}.sent`, { email: email || "…" })}
        </Notice>
        {outbox && (
          <p className="text-center text-sm text-ink-soft">
            {t("outboxHint")}{" "}
            <PageLink href="/outbox" className="prose-link">
              {t("toOutbox")}
            </PageLink>
          </p>
        )}
      </div>
    );
  }
  return (
    <KeptForm keep={isRefused(state)} action={act} className="grid gap-5">
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      {next && <input type="hidden" name="next" value={next} />}
      <Field label={t("recovery.email")} error={errorOf(state, "email")} required>
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
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
      </Field>
      <SubmitButton size="lg">{t(`${purpose}.submit`)}</SubmitButton>
    </KeptForm>
  );
}
