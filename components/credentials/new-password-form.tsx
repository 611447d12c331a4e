"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { errorOf, isRefused, refusalOf } from "@/components/settings/refusal";
import { KeptForm } from "@/components/ui/kept-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { resetPasswordAction } from "@/lib/credentials/actions";
import { NewPasswordField } from "./new-password-field";

export function NewPasswordForm({ token }: { token: string }) {
  const t = useTranslations("accounts.recovery");
  const [state, act] = useActionState(resetPasswordAction, null);
  const refusal = refusalOf(state);
  if (state?.ok) {
    return (
      <div className="grid gap-5">
        <Notice tone="good" live>
          {t("doneTitle")}. {t("done")}
        </Notice>
        <LinkButton href="/sign-in" kind="act" size="lg">
          {t("back")}
        </LinkButton>
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
      <input type="hidden" name="token" value={token} />
      <NewPasswordField label={t("newPassword")} error={errorOf(state, "password")} />
      <SubmitButton size="lg">{t("newSubmit")}</SubmitButton>
    </KeptForm>
  );
}
