"use server";

import { headers } from "next/headers";
import { splitLocale } from "@/lib/i18n/paths";
import { redirectTo } from "@/lib/i18n/redirect-to";
import { safePath } from "@/lib/i18n/safe-path";
import { endBrowserSession, startBrowserSession } from "@/lib/platform/auth/auth";
import { browserDevice } from "@/lib/platform/auth/browser-device";
import { type ActionResult, action } from "@/lib/transport/action";
import { localeOf } from "@/lib/transport/request-origin";
import type { SignInOutcome } from "./schema";
import { answerSecondFactor } from "./verbs/answer-second-factor";
import { beginPasskeySignIn } from "./verbs/begin-passkey-sign-in";
import { beginSecondFactorPasskey } from "./verbs/begin-second-factor-passkey";
import { checkPhoneCode } from "./verbs/check-phone-code";
import { confirmEmailChange } from "./verbs/confirm-email-change";
import { openMagicLink } from "./verbs/open-magic-link";
import { requestMagicLink } from "./verbs/request-magic-link";
import { requestRecovery } from "./verbs/request-recovery";
import { resetPassword } from "./verbs/reset-password";
import { sendPhoneCode } from "./verbs/send-phone-code";
import { signIn } from "./verbs/sign-in";
import { signInByPasskey } from "./verbs/sign-in-by-passkey";
import { signUp } from "./verbs/sign-up";
import { verifyEmail } from "./verbs/verify-email";

/** What a form hears back: nothing yet, a refusal, or the question for the second factor. */
export type SignInState = ActionResult<SignInOutcome> | null;

export type DoneState = ActionResult<{ done: true }> | null;

export type VerifiedState = ActionResult<{ done: true; alone: boolean }> | null;

export type CodeState = ActionResult<{
  ticket: string;
  expiresIn: number;
  attempts: number;
}> | null;

/** Where to go afterwards is the door's affair, the rest of the form is the verb's. */
async function takeNext(form: FormData): Promise<string> {
  const next = safePath(form.get("next")?.toString());
  form.delete("next");
  form.set("device", await browserDevice());
  return next;
}

async function enter(outcome: SignInOutcome, next: string): Promise<void> {
  if (outcome.state !== "signed_in") return;
  await startBrowserSession(outcome.sessionId, outcome.userKind);
  // Who comes back to an account that was closed reads first that it is open again.
  redirectTo(
    localeOf(await headers()),
    outcome.restored ? "/settings/privacy?returned=1" : splitLocale(next).path,
  );
}

export async function signUpAction(_before: SignInState, form: FormData): Promise<SignInState> {
  const next = await takeNext(form);
  if (form.get("name") === "") form.delete("name");
  return action(signUp, { after: (outcome) => enter(outcome, next) })(form);
}

export async function signInAction(_before: SignInState, form: FormData): Promise<SignInState> {
  const next = await takeNext(form);
  return action(signIn, { after: (outcome) => enter(outcome, next) })(form);
}

export async function secondFactorAction(
  _before: SignInState,
  form: FormData,
): Promise<SignInState> {
  const next = safePath(form.get("next")?.toString());
  form.delete("next");
  return action(answerSecondFactor, { after: (outcome) => enter(outcome, next) })(form);
}

export async function beginSecondFactorPasskeyAction(ticket: string) {
  return action(beginSecondFactorPasskey)({ ticket });
}

export async function beginPasskeySignInAction() {
  return action(beginPasskeySignIn)({});
}

export async function passkeySignInAction(
  _before: SignInState,
  form: FormData,
): Promise<SignInState> {
  const next = await takeNext(form);
  return action(signInByPasskey, { after: (outcome) => enter(outcome, next) })(form);
}

export async function requestRecoveryAction(
  _before: DoneState,
  form: FormData,
): Promise<DoneState> {
  return action(requestRecovery)(form);
}

export async function resetPasswordAction(_before: DoneState, form: FormData): Promise<DoneState> {
  return action(resetPassword, { after: endBrowserSession })(form);
}

export async function requestMagicLinkAction(
  _before: DoneState,
  form: FormData,
): Promise<DoneState> {
  return action(requestMagicLink)(form);
}

export async function openMagicLinkAction(
  _before: SignInState,
  form: FormData,
): Promise<SignInState> {
  await takeNext(form);
  const opened = await action(openMagicLink, {
    after: ({ outcome, next }) => enter(outcome, next),
  })(form);
  return opened.ok ? { ok: true, data: opened.data.outcome } : opened;
}

export async function verifyEmailAction(
  _before: VerifiedState,
  form: FormData,
): Promise<VerifiedState> {
  return action(verifyEmail)(form);
}

export async function confirmEmailChangeAction(
  _before: ActionResult<{ changed: boolean; alone: boolean }> | null,
  form: FormData,
): Promise<ActionResult<{ changed: boolean; alone: boolean }>> {
  return action(confirmEmailChange)(form);
}

export async function sendPhoneCodeAction(_before: CodeState, form: FormData): Promise<CodeState> {
  return action(sendPhoneCode)(form);
}

export async function checkPhoneCodeAction(
  _before: SignInState,
  form: FormData,
): Promise<SignInState> {
  const next = await takeNext(form);
  return action(checkPhoneCode, { after: (outcome) => enter(outcome, next) })(form);
}
