import { z } from "zod";
import { Done } from "@/lib/kernel/done";
import { verb } from "@/lib/kernel/verb";
import { ownAccount } from "@/lib/users/own-account";
import { fences, limitByTarget } from "../limit-by-target";

/** Sends the e-mail that proves the mailbox once more. */
export const requestVerification = verb({
  name: "credentials.request_verification",
  kind: "write",
  access: "member",
  scope: null,
  themselves: true,
  rate: "accounts.recovery",
  replayable: false,
  input: z.strictObject({}),
  output: Done,
  async run({ ctx }) {
    const { id, email } = await ownAccount(ctx);
    if (email)
      await limitByTarget(
        ctx,
        fences.mail,
        { email },
        { what: "verify", device: ctx.origin.device },
      );
    ctx.enqueue({ name: "credentials.mail_welcome", data: { userId: id, again: true } });
    return { done: true as const };
  },
});
