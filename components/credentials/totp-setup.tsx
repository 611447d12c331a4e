"use client";

import { useTranslations } from "next-intl";
import { useActionState, useEffect, useState } from "react";
import { errorOf, isRefused } from "@/components/settings/refusal";
import { Refused } from "@/components/settings/refused";
import { Field } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { beginTotpAction, confirmTotpAction } from "@/lib/credentials/settings-actions";
import { RecoveryCodeList } from "./recovery-code-list";

function Picture({ address, label }: { address: string; label: string }) {
  const [source, setSource] = useState<string>();
  useEffect(() => {
    import("qrcode")
      .then(({ toDataURL }) => toDataURL(address, { margin: 1, width: 200 }))
      .then(setSource);
  }, [address]);
  // A white ground in both themes: cameras need it. Its place is kept while it is drawn.
  return (
    <div className="size-54 rounded-md bg-white p-2">
      {/* biome-ignore lint/performance/noImgElement: a picture made on the spot, never fetched */}
      {source && <img src={source} alt={label} width={200} height={200} />}
    </div>
  );
}

/** Secret, picture, first code, recovery codes: one after the other on the same spot. */
export function TotpSetup() {
  const t = useTranslations("settings.security");
  const [begun, begin] = useActionState(beginTotpAction, null);
  const [confirmed, confirm] = useActionState(confirmTotpAction, null);
  if (confirmed?.ok)
    return confirmed.data.recoveryCodes.length > 0 ? (
      <div className="grid gap-4">
        <Notice tone="good" live>
          {t("totpOn")}
        </Notice>
        <RecoveryCodeList codes={confirmed.data.recoveryCodes} />
      </div>
    ) : (
      <Notice tone="good" live>
        {t("totpOn")}
      </Notice>
    );
  if (!begun?.ok)
    return (
      <KeptForm keep={isRefused(begun)} action={begin} className="grid gap-3">
        <Refused state={begun} here="/settings/security" />
        <div>
          <SubmitButton kind="plain">{t("totpAdd")}</SubmitButton>
        </div>
      </KeptForm>
    );
  return (
    <KeptForm keep={isRefused(confirmed)} action={confirm} className="grid gap-4">
      <Refused state={confirmed} here="/settings/security" />
      <p className="text-sm">{t("totpScan")}</p>
      <Picture address={begun.data.address} label={t("totpPicture")} />
      <p className="text-sm text-ink-soft">
        {t("totpSecret")}{" "}
        <code dir="ltr" className="break-all font-mono text-ink">
          {begun.data.secret}
        </code>
      </p>
      <Field label={t("totpCode")} error={errorOf(confirmed, "code")} required>
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
      <div>
        <SubmitButton>{t("totpConfirm")}</SubmitButton>
      </div>
    </KeptForm>
  );
}
