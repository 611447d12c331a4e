"use client";

import { browserSupportsWebAuthn, startRegistration } from "@simplewebauthn/browser";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { addPasskeyAction, beginPasskeyAction } from "@/lib/accounts/settings-actions";
import { RecoveryCodeList } from "./recovery-code-list";

export function PasskeyAdd() {
  const t = useTranslations("settings.security");
  const router = useRouter();
  const [problem, setProblem] = useState<string>();
  const [codes, setCodes] = useState<string[]>([]);
  const [pending, setPending] = useState(false);
  async function add() {
    setProblem(undefined);
    if (!browserSupportsWebAuthn()) return setProblem(t("passkeyUnknown"));
    setPending(true);
    try {
      const asked = await beginPasskeyAction();
      if (!asked.ok) return setProblem(asked.message);
      const made = await startRegistration({ optionsJSON: JSON.parse(asked.data.options) });
      const kept = await addPasskeyAction({ ticket: asked.data.ticket, passkey: JSON.stringify(made), name: "" });
      if (!kept.ok) return setProblem(kept.message);
      setCodes(kept.data.recoveryCodes);
      router.refresh();
    } catch {
      setProblem(t("passkeyFailed"));
    } finally {
      setPending(false);
    }
  }
  return (
    <div className="grid gap-3">
      {problem && (
        <Notice tone="careful" live>
          {problem}
        </Notice>
      )}
      {codes.length > 0 && <RecoveryCodeList codes={codes} />}
      <div>
        <Button icon="plus" onClick={add} pending={pending}>
          {t("passkeyAdd")}
        </Button>
      </div>
    </div>
  );
}
