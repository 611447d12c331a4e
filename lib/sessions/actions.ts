"use server";

import { headers } from "next/headers";
import { redirectTo } from "@/lib/i18n/redirect-to";
import { endBrowserSession } from "@/lib/platform/auth/auth";
import { action } from "@/lib/transport/action";
import { localeOf } from "@/lib/transport/request-origin";
import { type SettingsState, settle } from "@/lib/transport/settle";
import { endOneSession } from "./verbs/end-one-session";
import { endOtherSessions } from "./verbs/end-other-sessions";
import { signOut } from "./verbs/sign-out";

export async function signOutAction(): Promise<void> {
  await action(signOut, { after: endBrowserSession })({});
  redirectTo(localeOf(await headers()), "/");
}

export async function endSessionAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  return settle(endOneSession)(form);
}

export async function endOtherSessionsAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  return settle(endOtherSessions)(form);
}
