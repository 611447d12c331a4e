"use server";

import { headers } from "next/headers";
import { redirectTo } from "@/lib/i18n/redirect-to";
import { endBrowserSession, startBrowserSession } from "@/lib/platform/auth";
import { browserDevice } from "@/lib/platform/device-cookie";
import { type ActionResult, action } from "@/lib/transport/action";
import { localeOf } from "@/lib/transport/request-origin";
import { type SignInOutcome, safePath } from "./schema";
import { signIn } from "./sign-in";
import { signOut } from "./sign-out";
import { signUp } from "./sign-up";

/** What a form hears back: nothing yet, a refusal, or the question for the second factor. */
export type SignInState = ActionResult<SignInOutcome> | null;

/** Takes a form's fields apart: where to go afterwards is the door's, the rest is the verb's. */
async function visitOf(form: FormData) {
  const next = safePath(form.get("next")?.toString());
  form.delete("next");
  form.set("device", await browserDevice());
  return { next, locale: localeOf(await headers()) };
}

async function enter(outcome: SignInOutcome, next: string): Promise<void> {
  if (outcome.state !== "signed_in") return;
  await startBrowserSession(outcome.sessionId, outcome.userKind);
  redirectTo(localeOf(await headers()), next);
}

export async function signUpAction(_before: SignInState, form: FormData): Promise<SignInState> {
  const { next } = await visitOf(form);
  if (form.get("name") === "") form.delete("name");
  return action(signUp, { after: (outcome) => enter(outcome, next) })(form);
}

export async function signInAction(_before: SignInState, form: FormData): Promise<SignInState> {
  const { next } = await visitOf(form);
  return action(signIn, { after: (outcome) => enter(outcome, next) })(form);
}

export async function signOutAction(): Promise<void> {
  await action(signOut, { after: endBrowserSession })({});
  redirectTo(localeOf(await headers()), "/");
}
