"use server";

import { headers } from "next/headers";
import { redirectTo } from "@/lib/i18n/redirect-to";
import { endBrowserSession } from "@/lib/platform/auth/auth";
import { action } from "@/lib/transport/action";
import { localeOf } from "@/lib/transport/request-origin";
import type { SettingsState } from "@/lib/transport/settle";
import { deactivateAccount } from "./verbs/deactivate-account";
import { requestDeletion } from "./verbs/request-deletion";

export async function deactivateAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  return action(deactivateAccount, {
    after: async () => {
      await endBrowserSession();
      redirectTo(localeOf(await headers()), "/");
    },
  })(form);
}

export async function requestDeletionAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  return action(requestDeletion, {
    after: async () => {
      await endBrowserSession();
      redirectTo(localeOf(await headers()), "/");
    },
  })(form);
}
