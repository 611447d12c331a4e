import { eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { notify } from "@/lib/notifications/notify";
import { endSessionsOf, endTokensOf } from "@/lib/sessions/end-sessions";
import { accountOf } from "@/lib/users/own-account";
import { closeChallenges, consumeChallenge, findChallenge } from "../challenge";
import { mustBeGoodPassword } from "../must-be-good-password";
import { hashPassword } from "../password";
import { proveMailbox } from "../prove-mailbox";
import { LinkToken, NewPassword } from "../schema";

/**
 * A new password against the link from the mailbox. Signs nobody in: whoever has a second factor set up is still asked
 * for it. Every session and every personal token ends, and the mailbox may have proved itself by the way.
 */
export const resetPassword = verb({
  name: "credentials.reset_password",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: z.strictObject({ token: LinkToken, password: NewPassword }),
  output: Done,
  async run({ ctx, input }) {
    const found = await findChallenge(ctx, "recovery", input.token);
    must(found?.userId, "gone", "accounts.link_invalid");
    const account = await accountOf(ctx, found.userId);
    mustBeGoodPassword(input.password, [account.email, account.name, account.handle]);
    const passwordHash = await hashPassword(input.password);
    must(await consumeChallenge(ctx, "recovery", input.token), "gone", "accounts.link_invalid");
    const now = ctx.now();
    must(account.email !== null && account.email === found.target, "gone", "accounts.link_invalid");
    await proveMailbox(ctx, account.id);
    await ctx.db
      .update(users)
      .set({ passwordHash, passwordChangedAt: now, updatedAt: now })
      .where(eq(users.id, account.id));
    await closeChallenges(ctx, account.id, "recovery", "magic-link", "second-factor");
    await closeChallenges(
      ctx,
      account.id,
      "email-change-old",
      "email-change-new",
      "phone-link",
      "phone-change",
    );
    await endSessionsOf(ctx, account.id, "password_reset");
    await endTokensOf(ctx, account.id);
    ctx.record({
      type: "accounts.password_reset",
      subjectId: account.id,
      userId: account.id,
      activity: true,
    });
    notify(ctx, account.id, "password_changed");
    return { done: true as const };
  },
});
