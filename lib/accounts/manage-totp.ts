import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { totpFactors } from "@/db/schema/accounts";
import { Fault, must } from "@/lib/kernel/fault";
import { newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { ownAccount } from "./account-of";
import { factorsOf } from "./factors-of";
import { Code } from "./phone";
import { newRecoveryCodes } from "./recovery-code";
import { Done } from "./schema";
import { tell } from "./tell";
import { newTotpSecret, stepOf, totpAddress } from "./totp";

const asked = {
  kind: "write",
  access: "member",
  scope: null,
  themselves: true,
  fresh: true,
  rate: "accounts.edit",
  replayable: false,
} as const;

/** The secret for an authenticator app; in force only once a first code has come back. */
export const beginTotp = verb({
  ...asked,
  name: "accounts.begin_totp",
  input: z.strictObject({}),
  output: z.object({ secret: z.string(), address: z.string().describe("otpauth:// address for the picture") }),
  async run({ ctx }) {
    const account = await ownAccount(ctx);
    const { secret, sealed } = newTotpSecret();
    await ctx.db.delete(totpFactors).where(and(eq(totpFactors.userId, account.id), isNull(totpFactors.confirmedAt)));
    const made = await ctx.db
      .insert(totpFactors)
      .values({ id: newId("factor"), userId: account.id, secretSealed: sealed, createdAt: ctx.now() })
      .onConflictDoNothing()
      .returning({ id: totpFactors.id });
    must(made.length === 1, "conflict", "accounts.totp_already_on");
    return { secret, address: totpAddress(secret, account.email ?? account.handle ?? account.id) };
  },
});

/** The first code: from now on one is asked for at every sign-in. Recovery codes come with the first second step. */
export const confirmTotp = verb({
  ...asked,
  name: "accounts.confirm_totp",
  input: z.strictObject({ code: Code }),
  output: z.object({ recoveryCodes: z.array(z.string()).describe("Shown once; empty where there were some already") }),
  async run({ ctx, input }) {
    const { id: userId } = await ownAccount(ctx);
    const hadSome = (await factorsOf(ctx, userId)).length > 0;
    const [factor] = await ctx.db
      .select()
      .from(totpFactors)
      .where(and(eq(totpFactors.userId, userId), isNull(totpFactors.confirmedAt)));
    must(factor, "not_found", "accounts.totp_not_begun");
    const step = stepOf(factor.secretSealed, input.code, ctx.now());
    if (step === null)
      throw new Fault("invalid", "accounts.code_wrong", { fields: [{ path: "code", code: "accounts.code_wrong" }] });
    await ctx.db
      .update(totpFactors)
      .set({ confirmedAt: ctx.now(), lastStep: step })
      .where(eq(totpFactors.id, factor.id));
    ctx.record({ type: "accounts.totp_added", subjectId: factor.id, userId, activity: true });
    tell(ctx, userId, "second_factor_on", { detail: "TOTP" });
    return { recoveryCodes: hadSome ? [] : await newRecoveryCodes(ctx, userId) };
  },
});

export const removeTotp = verb({
  ...asked,
  name: "accounts.remove_totp",
  input: z.strictObject({}),
  output: Done,
  async run({ ctx }) {
    const { id: userId } = await ownAccount(ctx);
    const gone = await ctx.db.delete(totpFactors).where(eq(totpFactors.userId, userId)).returning();
    must(gone[0], "not_found", "accounts.totp_not_begun");
    ctx.record({ type: "accounts.totp_removed", subjectId: gone[0].id, userId, activity: true });
    tell(ctx, userId, "second_factor_off", { detail: "TOTP" });
    return { done: true as const };
  },
});

/** Ten new recovery codes, shown once; the old ones end. */
export const renewRecoveryCodes = verb({
  ...asked,
  name: "accounts.renew_recovery_codes",
  input: z.strictObject({}),
  output: z.object({ recoveryCodes: z.array(z.string()) }),
  async run({ ctx }) {
    const { id: userId } = await ownAccount(ctx);
    ctx.record({ type: "accounts.recovery_codes_renewed", subjectId: userId, userId, activity: true });
    return { recoveryCodes: await newRecoveryCodes(ctx, userId) };
  },
});
