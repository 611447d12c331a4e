"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import type { z } from "zod";
import { redirectTo } from "@/lib/i18n/redirect-to";
import type { Verb } from "@/lib/kernel/verb";
import { actAs } from "@/lib/moderation/verbs/act-as";
import { reinstateUser } from "@/lib/moderation/verbs/reinstate-user";
import { setRole } from "@/lib/moderation/verbs/set-role";
import { suspendUser } from "@/lib/moderation/verbs/suspend-user";
import { startBrowserSession } from "@/lib/platform/auth/auth";
import { grantStars } from "@/lib/stars/verbs/grant-stars";
import { type ActionResult, action } from "@/lib/transport/action";
import { localeOf } from "@/lib/transport/request-origin";
import { endSessionsOfPerson } from "./verbs/end-sessions-of-person";

type State = ActionResult<unknown> | null;

function settle<Input extends z.ZodType, Output extends z.ZodType>(verb: Verb<Input, Output>) {
  return action(verb, { after: () => refresh() });
}

/** No term chosen means until further notice. */
export async function suspendUserAction(_before: State, form: FormData): Promise<State> {
  if (form.get("days") === "") form.delete("days");
  return settle(suspendUser)(form);
}

export async function reinstateUserAction(_before: State, form: FormData): Promise<State> {
  return settle(reinstateUser)(form);
}

export async function setRoleAction(_before: State, form: FormData): Promise<State> {
  return settle(setRole)(form);
}

export async function endSessionsOfPersonAction(_before: State, form: FormData): Promise<State> {
  return settle(endSessionsOfPerson)(form);
}

export async function grantStarsAction(_before: State, form: FormData): Promise<State> {
  return settle(grantStars)(form);
}

export async function actAsAction(_before: State, form: FormData): Promise<State> {
  return action(actAs, {
    after: async ({ sessionId }) => {
      await startBrowserSession(sessionId, "member");
      redirectTo(localeOf(await headers()), "/dashboard");
    },
  })(form);
}
