import { z } from "zod";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { Device } from "@/lib/sessions/schema";
import { accountOf } from "@/lib/users/own-account";
import { consumeChallenge } from "../challenge";
import { proveMailbox } from "../prove-mailbox";
import { LinkToken, SignInOutcome } from "../schema";
import { startSignIn } from "../start-sign-in";

/** The link from the mailbox. `next`: where the browser that asked for it was going. */
export const openMagicLink = verb({
  name: "credentials.open_magic_link",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: z.strictObject({ token: LinkToken, device: Device }),
  output: z.object({ outcome: SignInOutcome, next: z.string() }),
  async run({ ctx, input }) {
    const found = await consumeChallenge(ctx, "magic-link", input.token);
    must(found?.userId, "gone", "accounts.link_invalid");
    const account = await accountOf(ctx, found.userId);
    must(account.email !== null && account.email === found.target, "gone", "accounts.link_invalid");
    await proveMailbox(ctx, account.id);
    const outcome = await startSignIn(ctx, account, { way: "magic_link", device: input.device });
    return { outcome, next: String(found.payload.next ?? "/dashboard") };
  },
});
