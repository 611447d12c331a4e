import { z } from "zod";
import { NextPath } from "@/lib/i18n/safe-path";
import { Done } from "@/lib/kernel/done";
import { verb } from "@/lib/kernel/verb";
import { Email } from "@/lib/users/schema";
import { fences, limitByTarget } from "../limit-by-target";

/** Asks for a link that signs in. Looks up nothing but whether this browser is the owner's, so it cannot tell who has an account. */
export const requestMagicLink = verb({
  name: "credentials.request_magic_link",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.recovery",
  replayable: false,
  input: z.strictObject({ email: Email, next: NextPath }),
  output: Done,
  async run({ ctx, input }) {
    await limitByTarget(
      ctx,
      fences.mail,
      { email: input.email },
      { what: "link", device: ctx.origin.device },
    );
    ctx.enqueue({
      name: "credentials.mail_magic_link",
      data: { email: input.email, next: input.next },
    });
    return { done: true as const };
  },
});
