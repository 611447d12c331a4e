"use server";

import { headers } from "next/headers";
import { redirectTo } from "@/lib/i18n/redirect-to";
import { endBrowserSession, startBrowserSession } from "@/lib/platform/auth/auth";
import { action } from "@/lib/transport/action";
import { localeOf } from "@/lib/transport/request-origin";
import { stopActing } from "./verbs/stop-acting";

export async function stopActingAction(): Promise<void> {
  await action(stopActing, {
    after: async ({ sessionId }) => {
      if (sessionId) await startBrowserSession(sessionId, "member");
      else await endBrowserSession();
    },
  })({});
  redirectTo(localeOf(await headers()), "/dashboard");
}
