import { and, eq, ne } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { asked } from "@/lib/credentials/phone-change";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { notify } from "@/lib/notifications/notify";
import { lockForQuota } from "@/lib/platform/lock-for-quota";
import { ownAccountLocked } from "@/lib/users/own-account";
import { closeChallenge } from "../challenge";
import { Code } from "../phone";
import { verifyCode } from "../phone-code";
import { LinkToken } from "../schema";

export const confirmPhoneChange = verb({
  ...asked,
  name: "credentials.confirm_phone_change",
  input: z.strictObject({
    ticket: LinkToken,
    code: Code,
    oldTicket: z.string().max(100).optional(),
    oldCode: Code.optional(),
  }),
  output: Done,
  async run({ ctx, input }) {
    const account = await ownAccountLocked(ctx);
    const old = account.phone
      ? await verifyCode(ctx, "phone-change", input.oldTicket ?? "", input.oldCode ?? "", "oldCode")
      : null;
    must(
      !old || (old.userId === account.id && old.target === account.phone),
      "invalid",
      "accounts.code_wrong",
    );
    const fresh = await verifyCode(ctx, "phone-link", input.ticket, input.code);
    const { target } = fresh;
    must(fresh.userId === account.id && target, "invalid", "accounts.code_wrong");
    if (old) await closeChallenge(ctx, old.id);
    await closeChallenge(ctx, fresh.id);
    await lockForQuota(ctx, "phone", target);
    const [holder] = await ctx.db
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.phone, target), ne(users.id, account.id)))
      .limit(1);
    must(!holder, "conflict", "accounts.phone_taken");
    const now = ctx.now();
    await ctx.db
      .update(users)
      .set({ phone: target, phoneVerifiedAt: now, updatedAt: now })
      .where(eq(users.id, account.id));
    ctx.record({
      type: "accounts.phone_changed",
      subjectId: account.id,
      userId: account.id,
      activity: true,
    });
    notify(ctx, account.id, "phone_changed", { detail: `…${target.slice(-4)}` });
    return { done: true as const };
  },
});
