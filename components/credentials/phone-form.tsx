"use client";

import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { errorOf, isRefused, refusalOf, typedIn } from "@/components/settings/refusal";
import { Field } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { checkPhoneCodeAction, sendPhoneCodeAction } from "@/lib/credentials/actions";
import { PageLink } from "@/lib/i18n/page-link";
import { SecondFactorForm } from "./second-factor-form";

/** Number, then code, on one page: the ticket travels in the form and never in the address. */
export function PhoneForm({ next, outbox }: { next: string; outbox: boolean }) {
  const t = useTranslations("accounts");
  const [sent, send] = useActionState(sendPhoneCodeAction, null);
  const [checked, check] = useActionState(checkPhoneCodeAction, null);
  const [phone, setPhone] = useState("");
  if (checked?.ok && checked.data.state === "second_factor")
    return (
      <SecondFactorForm ticket={checked.data.ticket} methods={checked.data.methods} next={next} />
    );
  const refusal = refusalOf(sent?.ok ? checked : sent);
  return (
    <div className="grid gap-5">
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      {sent?.ok ? (
        <KeptForm keep={isRefused(checked)} action={check} className="grid gap-5">
          <p className="text-center text-ink-soft">
            {t("phone.codeLead", { phone: `\u2066${phone || "…"}\u2069` })}
          </p>
          <input type="hidden" name="ticket" value={sent.data.ticket} />
          <input type="hidden" name="next" value={next} />
          <Field label={t("phone.code")} error={errorOf(checked, "code")} required>
            {(control) => (
              <TextInput
                {...control}
                name="code"
                dir="ltr"
                inputMode="numeric"
                autoComplete="one-time-code"
                autoFocus
              />
            )}
          </Field>
          <SubmitButton size="lg">{t("phone.codeSubmit")}</SubmitButton>
          <p className="text-center text-sm">
            <PageLink
              href={`/sign-in/phone?next=${encodeURIComponent(next)}`}
              className="prose-link inline-block py-2"
            >
              {t("phone.again")}
            </PageLink>
          </p>
          {outbox && (
            <p className="text-center text-sm text-ink-soft">
              {t("outboxHint")}{" "}
              <PageLink href="/outbox" className="prose-link">
                {t("toOutbox")}
              </PageLink>
            </p>
          )}
        </KeptForm>
      ) : (
        <KeptForm keep={isRefused(sent)} action={send} className="grid gap-5">
          <Field
            label={t("phone.number")}
            hint={t("phone.numberHint")}
            error={errorOf(sent, "phone")}
            required
          >
            {(control) => (
              <TextInput
                {...control}
                type="tel"
                name="phone"
                dir="ltr"
                autoComplete="tel"
                maxLength={40}
                defaultValue={typedIn(sent, "phone")}
                onChange={(event) => setPhone(event.target.value)}
              />
            )}
          </Field>
          <SubmitButton size="lg">{t("phone.submit")}</SubmitButton>
        </KeptForm>
      )}
    </div>
  );
}
