"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { isRefused } from "@/components/settings/refusal";
import { Refused } from "@/components/settings/refused";
import { KeptForm } from "@/components/ui/kept-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { renewRecoveryCodesAction } from "@/lib/credentials/settings-actions";
import { RecoveryCodeList } from "./recovery-code-list";

export function RenewCodes() {
  const t = useTranslations("settings.security");
  const [state, act] = useActionState(renewRecoveryCodesAction, null);
  if (state?.ok) return <RecoveryCodeList codes={state.data.recoveryCodes} />;
  return (
    <KeptForm keep={isRefused(state)} action={act} className="grid gap-3">
      <Refused state={state} here="/settings/security" />
      <div>
        <SubmitButton kind="plain">{t("codesRenew")}</SubmitButton>
      </div>
    </KeptForm>
  );
}
