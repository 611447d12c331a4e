import { z } from "zod";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { ownAccountLocked } from "@/lib/users/own-account";
import { Email } from "@/lib/users/schema";
import { fences, limitByTarget } from "../limit-by-target";

/** Asks to move the account to another address. The answer is the same for an address that is somebody's already. */
export const requestEmailChange = verb({
  name: "credentials.request_email_change",
  kind: "write",
  access: "member",
  scope: null,
  themselves: true,
  fresh: true,
  rate: "accounts.recovery",
  replayable: false,
  input: z.strictObject({ email: Email }),
  output: Done,
  async run({ ctx, input }) {
    const account = await ownAccountLocked(ctx);
    must(
      account.email?.toLowerCase() !== input.email.toLowerCase() || !account.emailVerifiedAt,
      "invalid",
      "request.invalid",
      {
        fields: [{ path: "email", code: "accounts.email_same" }],
      },
    );
    await limitByTarget(
      ctx,
      fences.mail,
      { email: input.email },
      { what: "change", device: ctx.origin.device },
    );
    ctx.enqueue({
      name: "credentials.mail_email_change",
      data: { userId: account.id, email: input.email },
    });
    ctx.record({
      type: "accounts.email_change_requested",
      subjectId: account.id,
      userId: account.id,
      activity: true,
    });
    return { done: true as const };
  },
});
