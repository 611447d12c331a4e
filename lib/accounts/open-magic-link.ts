import { z } from "zod";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { accountOf } from "./account-of";
import { beginSignIn } from "./begin-sign-in";
import { consumeChallenge } from "./challenge";
import { LogInOutcome, toTokens } from "./log-in";
import type { Client } from "./open-session";
import { proveMailbox } from "./prove-mailbox";
import { Device, LinkToken, SignInOutcome } from "./schema";

async function open(ctx: Ctx, token: string, client: Client, device?: string) {
  const found = await consumeChallenge(ctx, "magic-link", token);
  must(found?.userId, "gone", "accounts.link_invalid");
  const account = await accountOf(ctx, found.userId);
  must(account.email !== null && account.email === found.target, "gone", "accounts.link_invalid");
  await proveMailbox(ctx, account);
  const outcome = await beginSignIn(ctx, account, { client, way: "magic_link", device });
  return { outcome, next: String(found.payload.next ?? "/dashboard") };
}

/** The link from the mailbox for a browser session. */
export const openMagicLink = verb({
  name: "accounts.open_magic_link",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: z.strictObject({ token: LinkToken, device: Device }),
  output: z.object({ outcome: SignInOutcome, next: z.string() }),
  run: ({ ctx, input }) => open(ctx, input.token, "browser", input.device),
});

/** The same for an API client. */
export const exchangeMagicLink = verb({
  name: "accounts.exchange_magic_link",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: z.strictObject({ token: LinkToken }),
  output: LogInOutcome,
  run: async ({ ctx, input }) => toTokens(ctx, (await open(ctx, input.token, "api")).outcome),
});
