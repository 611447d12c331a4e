import { z } from "zod";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { isProvedElsewhere } from "@/lib/users/find-user";
import { accountOf } from "@/lib/users/own-account";
import { consumeChallenge } from "../challenge";
import { proveMailbox } from "../prove-mailbox";
import { LinkToken } from "../schema";

/** What proving a mailbox came to: with `alone`, whatever opened the account before has ended. */
export const Verified = z.object({ done: z.literal(true), alone: z.boolean() });

/** The link from the welcome e-mail: from now on the address belongs to this account and to no other. */
export const verifyEmail = verb({
  name: "credentials.verify_email",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: z.strictObject({ token: LinkToken }),
  output: Verified,
  async run({ ctx, input }) {
    const found = await consumeChallenge(ctx, "verify-email", input.token);
    must(found?.userId && found.target, "gone", "accounts.link_invalid");
    const { userId, target } = found;
    must(
      !(await isProvedElsewhere(ctx, target, userId)),
      "conflict",
      "accounts.verification_superseded",
    );
    const account = await accountOf(ctx, userId);
    const isOpen =
      account.email?.toLowerCase() === target.toLowerCase() && !account.emailVerifiedAt;
    must(isOpen, "gone", "accounts.link_invalid");
    const outcome = await proveMailbox(ctx, userId);
    must(outcome !== "none", "conflict", "accounts.verification_superseded");
    must(outcome !== "guarded", "forbidden", "accounts.open_signed_in");
    return { done: true as const, alone: outcome === "alone" };
  },
});
