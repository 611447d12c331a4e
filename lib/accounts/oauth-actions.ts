"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { localePath, splitLocale } from "@/lib/i18n/paths";
import { redirectTo } from "@/lib/i18n/redirect-to";
import { configuredProviders } from "@/lib/platform/oauth-providers";
import { startOAuth } from "@/lib/platform/start-oauth";
import { localeOf } from "@/lib/transport/request-origin";
import { safePath } from "./schema";

/** Sends the browser to the provider; `intent` says whether it is to sign in or to link. */
export async function startOAuthAction(form: FormData): Promise<void> {
  const locale = localeOf(await headers());
  const provider = configuredProviders().find(({ id }) => id === form.get("provider"))?.id;
  if (!provider) redirectTo(locale, "/sign-in?error=unavailable");
  const intent = form.get("intent") === "link" ? "link" : "sign_in";
  const next = localePath(locale, splitLocale(safePath(form.get("next")?.toString())).path);
  redirect(await startOAuth(provider, next, intent));
}
