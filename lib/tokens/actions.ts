"use server";

import { refresh } from "next/cache";
import { type ActionResult, action } from "@/lib/transport/action";
import { createToken } from "./verbs/create-token";
import { revokeToken } from "./verbs/revoke-token";

export async function createTokenAction(
  _before: ActionResult<{ token: string }> | null,
  form: FormData,
) {
  return action(createToken, { after: () => refresh() })(form);
}

export async function revokeTokenAction(_before: ActionResult<unknown> | null, form: FormData) {
  return action(revokeToken, { after: () => refresh() })(form);
}
