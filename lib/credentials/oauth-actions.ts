"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { localePath, splitLocale } from "@/lib/i18n/paths";
import { redirectTo } from "@/lib/i18n/redirect-to";
import { safePath } from "@/lib/i18n/safe-path";
import { configuredProviders } from "@/lib/platform/oauth/oauth-providers";
import { startOAuth } from "@/lib/platform/oauth/start-oauth";
import { actorOfSession } from "@/lib/transport/identify";
import { localeOf } from "@/lib/transport/request-origin";

/** Sends the browser to the provider; `intent` says whether it is to sign in or to link. */
export async function startOAuthAction(form: FormData): Promise<void> {
  const asked = await headers();
  const locale = localeOf(asked);
  const provider = configuredProviders().find(({ id }) => id === form.get("provider"))?.id;
  if (!provider) redirectTo(locale, "/sign-in?error=unavailable");
  const act = form.get("intent") === "link" ? "link" : "sign_in";
  const setOutBy = act === "link" ? await whoIsFresh(locale) : null;
  const { path } = splitLocale(safePath(form.get("next")?.toString()));
  const url = await startOAuth({ provider, act, setOutBy, locale, next: localePath(locale, path) });
  const page = act === "link" ? "/settings/security" : "/sign-in";
  if (!url) redirectTo(locale, `${page}?error=unavailable&provider=${provider}`);
  // Without script this answers a form, and `form-action` of our Content-Security-Policy holds for where a form's answer
  // leads: a page of ours sends the browser on.
  if (!asked.has("next-action")) redirectTo(locale, "/sign-in/leave");
  redirect(url);
}

/** Linking asks for a fresh proof; better before the way to the provider than after it. The verb asks again. */
async function whoIsFresh(locale: Parameters<typeof redirectTo>[0]): Promise<string> {
  const actor = await actorOfSession();
  if (actor.kind === "user" && actor.freshUntil && actor.freshUntil > new Date())
    return actor.userId;
  redirectTo(locale, "/settings/confirm?next=%2Fsettings%2Fsecurity");
}
