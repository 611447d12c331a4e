"use client";

import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  startAuthentication,
} from "@simplewebauthn/browser";
import { useTranslations } from "next-intl";
import { startTransition, useActionState, useCallback, useEffect, useState } from "react";
import { refusalOf } from "@/components/settings/refusal";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { beginPasskeySignInAction, passkeySignInAction } from "@/lib/credentials/actions";
import { secondFactorLifeS } from "@/lib/credentials/limits";
import { passkeyProblem } from "./passkey-problem";

/** Asks anew before the question is too old to be answered. */
const renewMs = (secondFactorLifeS - 30) * 1000;

/** By a press, or from the list that the browser offers under the address. */
export function PasskeySignIn({ next }: { next: string }) {
  const t = useTranslations("accounts.signIn");
  const [state, act, pending] = useActionState(passkeySignInAction, null);
  const [problem, setProblem] = useState<string>();
  const refusal = problem ?? refusalOf(state);

  const ask = useCallback(
    async (useBrowserAutofill: boolean, isWanted: () => boolean) => {
      const asked = await beginPasskeySignInAction();
      if (!isWanted()) return;
      if (!asked.ok) return asked.message;
      const given = await startAuthentication({
        optionsJSON: JSON.parse(asked.data.options),
        useBrowserAutofill,
      });
      const form = new FormData();
      form.set("ticket", asked.data.ticket);
      form.set("passkey", JSON.stringify(given));
      form.set("next", next);
      startTransition(() => act(form));
    },
    [act, next],
  );

  useEffect(() => {
    let isHere = true;
    // What nobody pressed for fails in silence: the button says why when it is pressed.
    const offer = async () => {
      if (isHere && (await browserSupportsWebAuthnAutofill()))
        await ask(true, () => isHere).catch(() => undefined);
    };
    void offer();
    const timer = setInterval(offer, renewMs);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, [ask]);

  async function press() {
    setProblem(undefined);
    if (!browserSupportsWebAuthn()) return setProblem(t("noPasskey"));
    try {
      setProblem(await ask(false, () => true));
    } catch (error) {
      if (passkeyProblem(error) !== "overtaken") setProblem(t("passkeyFailed"));
    }
  }
  return (
    <div className="grid gap-3">
      <Button icon="key" onClick={press} pending={pending}>
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
