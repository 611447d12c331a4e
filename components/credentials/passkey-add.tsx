"use client";

import { browserSupportsWebAuthn, startRegistration } from "@simplewebauthn/browser";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Refused } from "@/components/settings/refused";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import { addPasskeyAction, beginPasskeyAction } from "@/lib/credentials/settings-actions";
import type { ActionResult } from "@/lib/transport/action";
import { nameLengthMax } from "@/lib/users/limits";
import { passkeyProblem } from "./passkey-problem";
import { RecoveryCodeList } from "./recovery-code-list";

/** A name, a press, and the browser asks for the rest. */
export function PasskeyAdd() {
  const t = useTranslations("settings.security");
  const router = useRouter();
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string>();
  const [refused, setRefused] = useState<ActionResult<unknown> | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [pending, setPending] = useState(false);
  async function add() {
    setProblem(undefined);
    setRefused(null);
    setCodes(null);
    if (!browserSupportsWebAuthn()) return setProblem(t("passkeyUnknown"));
    setPending(true);
    try {
      const asked = await beginPasskeyAction();
      if (!asked.ok) return setRefused(asked);
      const made = await startRegistration({ optionsJSON: JSON.parse(asked.data.options) });
      const kept = await addPasskeyAction({
        ticket: asked.data.ticket,
        passkey: JSON.stringify(made),
        name,
      });
      if (!kept.ok) return setRefused(kept);
      setName("");
      setCodes(kept.data.recoveryCodes);
      router.refresh();
    } catch (error) {
      setProblem(t(passkeyProblem(error) === "known" ? "passkeyKnown" : "passkeyFailed"));
    } finally {
      setPending(false);
    }
  }
  return (
    <div className="grid gap-4">
      <Refused state={refused} here="/settings/security" />
      {problem && (
        <Notice tone="careful" live>
          {problem}
        </Notice>
      )}
      {codes && (
        <Notice tone="good" live>
          {t("passkeyAdded")}
        </Notice>
      )}
      {codes && codes.length > 0 && <RecoveryCodeList codes={codes} />}
      <Field label={t("passkeyName")} hint={t("passkeyNameHint")} optional>
        {(control) => (
          <TextInput
            {...control}
            value={name}
            autoComplete="off"
            maxLength={nameLengthMax}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button icon="key" onClick={add} pending={pending}>
          {t("passkeyAdd")}
        </Button>
      </div>
    </div>
  );
}
