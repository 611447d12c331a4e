"use client";

import { browserSupportsWebAuthn, startAuthentication } from "@simplewebauthn/browser";
import { useTranslations } from "next-intl";
import { startTransition, useActionState, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { beginPasskeySignInAction, passkeySignInAction } from "@/lib/accounts/actions";
import { refusalOf } from "./refusal";

export function PasskeySignIn({ next }: { next: string }) {
  const t = useTranslations("accounts.signIn");
  const [state, act, pending] = useActionState(passkeySignInAction, null);
  const [problem, setProblem] = useState<string>();
  const refusal = problem ?? refusalOf(state);
  async function ask() {
    setProblem(undefined);
    if (!browserSupportsWebAuthn()) return setProblem(t("noPasskey"));
    const asked = await beginPasskeySignInAction();
    if (!asked.ok) return setProblem(asked.message);
    try {
      const given = await startAuthentication({ optionsJSON: JSON.parse(asked.data.options) });
      const form = new FormData();
      form.set("ticket", asked.data.ticket);
      form.set("passkey", JSON.stringify(given));
      form.set("next", next);
      startTransition(() => act(form));
    } catch {
      setProblem(t("passkeyFailed"));
    }
  }
  return (
    <div className="grid gap-3">
      <Button icon="lock" onClick={ask} pending={pending}>
        {t("withPasskey")}
      </Button>
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
    </div>
  );
}
