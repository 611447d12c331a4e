import { z } from "zod";
import { Done } from "@/lib/kernel/done";
import { verb } from "@/lib/kernel/verb";
import { Email } from "@/lib/users/schema";
import { fences, limitByTarget } from "../limit-by-target";

/** Asks for the e-mail with which a new password is chosen. Looks up nothing but whether this browser is the owner's, so it cannot tell who has an account. */
export const requestRecovery = verb({
  name: "credentials.request_recovery",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.recovery",
  replayable: false,
  input: z.strictObject({ email: Email }),
  output: Done,
  async run({ ctx, input }) {
    await limitByTarget(
      ctx,
      fences.mail,
      { email: input.email },
      { what: "recovery", device: ctx.origin.device },
    );
    ctx.enqueue({ name: "credentials.mail_recovery", data: { email: input.email } });
    return { done: true as const };
  },
});
