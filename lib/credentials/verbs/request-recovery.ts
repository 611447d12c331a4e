import { z } from "zod";
import { Done } from "@/lib/kernel/done";
import { verb } from "@/lib/kernel/verb";
import { Email } from "@/lib/users/schema";
import { take } from "../limit-sign-in";

/** Asks for the e-mail with which a new password is chosen. Looks nothing up, so it cannot tell who has an account. */
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
    await take(ctx, "accounts.recovery", `recovery ${input.email}`);
    ctx.enqueue({ name: "credentials.mail_recovery", data: { email: input.email } });
    return { done: true as const };
  },
});
