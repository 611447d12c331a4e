import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Client } from "@/lib/sessions/open-session";
import { accountOf } from "@/lib/users/own-account";
import { consumeChallenge } from "./challenge";
import { proveMailbox } from "./prove-mailbox";
import { startSignIn } from "./start-sign-in";

export async function open(ctx: Ctx, token: string, client: Client, device?: string) {
  const found = await consumeChallenge(ctx, "magic-link", token);
  must(found?.userId, "gone", "accounts.link_invalid");
  const account = await accountOf(ctx, found.userId);
  must(account.email !== null && account.email === found.target, "gone", "accounts.link_invalid");
  await proveMailbox(ctx, account);
  const outcome = await startSignIn(ctx, account, { client, way: "magic_link", device });
  return { outcome, next: String(found.payload.next ?? "/dashboard") };
}
