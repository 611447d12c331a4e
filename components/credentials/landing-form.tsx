"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import {
  confirmEmailChangeAction,
  openMagicLinkAction,
  verifyEmailAction,
} from "@/lib/credentials/actions";
import { SecondFactorForm } from "./second-factor-form";

function Press({
  act,
  token,
  label,
}: {
  act: (form: FormData) => void;
  token: string;
  label: string;
}) {
  return (
    <form action={act} className="grid">
      <input type="hidden" name="token" value={token} />
      <SubmitButton size="lg">{label}</SubmitButton>
    </form>
  );
}

/** The account is proved, and nothing but its mailbox opens it: the next step is a new password. */
function AloneNow({ text }: { text: string }) {
  const t = useTranslations("accounts.verify");
  return (
    <div className="grid gap-5">
      <Notice tone="good" live>
        {text}
      </Notice>
      <LinkButton href="/recovery" kind="act" size="lg">
        {t("newPassword")}
      </LinkButton>
      <LinkButton href="/sign-in/link" size="lg">
        {t("byLink")}
      </LinkButton>
    </div>
  );
}

/** Opening a mailed link changes nothing by itself: mail programs open links too. The button does. */
export function VerifyForm({ token }: { token: string }) {
  const t = useTranslations("accounts.verify");
  const [state, act] = useActionState(verifyEmailAction, null);
  if (state && !state.ok) return <Notice tone="bad">{state.message}</Notice>;
  if (!state) return <Press act={act} token={token} label={t("submit")} />;
  if (state.data.alone) return <AloneNow text={t("alone")} />;
  return (
    <div className="grid gap-5">
      <Notice tone="good" live>
        {t("doneTitle")}. {t("done")}
      </Notice>
      <LinkButton href="/dashboard" kind="act" size="lg">
        {t("toDashboard")}
      </LinkButton>
    </div>
  );
}

export function EmailChangeForm({ token }: { token: string }) {
  const t = useTranslations("accounts.emailChange");
  const [state, act] = useActionState(confirmEmailChangeAction, null);
  if (state && !state.ok) return <Notice tone="bad">{state.message}</Notice>;
  if (!state) return <Press act={act} token={token} label={t("submit")} />;
  if (state.data.alone) return <AloneNow text={t("alone")} />;
  return (
    <Notice tone="good" live>
      {state.data.changed ? t("done") : t("waiting")}
    </Notice>
  );
}

export function MagicLinkForm({ token }: { token: string }) {
  const t = useTranslations("accounts.magicLink");
  const [state, act] = useActionState(openMagicLinkAction, null);
  if (state && !state.ok) return <Notice tone="bad">{state.message}</Notice>;
  if (state?.ok && state.data.state === "second_factor")
    return (
      <SecondFactorForm ticket={state.data.ticket} methods={state.data.methods} next="/dashboard" />
    );
  return <Press act={act} token={token} label={t("landSubmit")} />;
}
