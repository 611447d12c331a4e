import { eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { Done } from "@/lib/kernel/done";
import { Fault, must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { notify } from "@/lib/notifications/notify";
import { endSessionsOf } from "@/lib/sessions/end-sessions";
import { ownAccount, ownAccountLocked } from "@/lib/users/own-account";
import { closeChallenges } from "../challenge";
import { take } from "../limit-by-target";
import { passwordLengthMax } from "../limits";
import { mustBeGoodPassword } from "../must-be-good-password";
import { hashPassword, verifyPassword } from "../password";
import { NewPassword } from "../schema";

/** A new password against the present one; an account without one gets its first. Every other session ends. */
export const changePassword = verb({
  name: "credentials.change_password",
  kind: "write",
  access: "member",
  scope: null,
  themselves: true,
  fresh: true,
  rate: "accounts.edit",
  replayable: false,
  input: z.strictObject({
    current: z.string().max(passwordLengthMax).optional(),
    password: NewPassword,
  }),
  output: Done,
  async run({ ctx, input }) {
    must(ctx.actor.kind === "user", "forbidden", "auth.token_not_accepted");
    const account = await ownAccount(ctx);
    if (account.passwordHash) {
      await take(ctx, "accounts.code.check", `password ${account.id}`);
      if (!(await verifyPassword(account.passwordHash, input.current ?? ""))) {
        throw new Fault("invalid", "accounts.wrong_password", {
          fields: [{ path: "current", code: "accounts.wrong_password" }],
        });
      }
    }
    mustBeGoodPassword(input.password, [account.email, account.name, account.handle]);
    const passwordHash = await hashPassword(input.password);
    // Locked only now, because hashing takes a while: another password may have been chosen meanwhile.
    const { passwordHash: standing } = await ownAccountLocked(ctx);
    must(standing === account.passwordHash, "conflict", "accounts.changed_meanwhile");
    const now = ctx.now();
    await ctx.db
      .update(users)
      .set({ passwordHash, passwordChangedAt: now, updatedAt: now })
      .where(eq(users.id, account.id));
    await closeChallenges(ctx, account.id, "recovery", "magic-link", "second-factor");
    await endSessionsOf(ctx, account.id, "password_changed", ctx.actor.sessionId);
    ctx.record({
      type: "accounts.password_changed",
      subjectId: account.id,
      userId: account.id,
      activity: true,
    });
    notify(ctx, account.id, "password_changed");
    return { done: true as const };
  },
});
