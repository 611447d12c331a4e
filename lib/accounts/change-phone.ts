import { and, eq, ne } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { ownAccount } from "./account-of";
import { closeChallenge } from "./challenge";
import { mustKeepAWayIn } from "./list-ways-in";
import { Code, Phone } from "./phone";
import { sendCode, verifyCode } from "./phone-code";
import { Done, LinkToken } from "./schema";
import { SentCode } from "./send-phone-code";
import { tell } from "./tell";

const asked = {
  kind: "write",
  access: "member",
  scope: null,
  themselves: true,
  fresh: true,
  rate: "accounts.edit",
  replayable: false,
} as const;

/** Sends a code to the new number, and one to the present number where there is one: both ends must agree. */
export const beginPhoneChange = verb({
  ...asked,
  name: "accounts.begin_phone_change",
  input: z.strictObject({ phone: Phone }),
  output: SentCode.extend({ oldTicket: z.string().nullable() }),
  async run({ ctx, input }) {
    const account = await ownAccount(ctx);
    const old = account.phone ? await sendCode(ctx, "phone-change", account.phone, account.id) : null;
    const fresh = await sendCode(ctx, "phone-link", input.phone, account.id);
    return { ...fresh, oldTicket: old?.ticket ?? null };
  },
});

export const confirmPhoneChange = verb({
  ...asked,
  name: "accounts.confirm_phone_change",
  input: z.strictObject({
    ticket: LinkToken,
    code: Code,
    oldTicket: z.string().max(100).optional(),
    oldCode: Code.optional(),
  }),
  output: Done,
  async run({ ctx, input }) {
    const account = await ownAccount(ctx);
    const old = account.phone
      ? await verifyCode(ctx, "phone-change", input.oldTicket ?? "", input.oldCode ?? "", "oldCode")
      : null;
    must(!old || (old.userId === account.id && old.target === account.phone), "invalid", "accounts.code_wrong");
    const fresh = await verifyCode(ctx, "phone-link", input.ticket, input.code);
    const { target } = fresh;
    must(fresh.userId === account.id && target, "invalid", "accounts.code_wrong");
    if (old) await closeChallenge(ctx, old.id);
    await closeChallenge(ctx, fresh.id);
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
    ctx.record({ type: "accounts.phone_changed", subjectId: account.id, userId: account.id, activity: true });
    tell(ctx, account.id, "phone_changed", { detail: `…${target.slice(-4)}` });
    return { done: true as const };
  },
});

export const removePhone = verb({
  ...asked,
  name: "accounts.remove_phone",
  input: z.strictObject({}),
  output: Done,
  async run({ ctx }) {
    const account = await ownAccount(ctx);
    must(account.phone, "not_found", "accounts.way_in_not_found");
    await ctx.db
      .update(users)
      .set({ phone: null, phoneVerifiedAt: null, updatedAt: ctx.now() })
      .where(eq(users.id, account.id));
    await mustKeepAWayIn(ctx, account.id);
    ctx.record({ type: "accounts.phone_removed", subjectId: account.id, userId: account.id, activity: true });
    tell(ctx, account.id, "way_in_removed", { detail: `…${account.phone.slice(-4)}` });
    return { done: true as const };
  },
});
