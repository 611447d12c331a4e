import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { totpFactors } from "@/db/schema/credentials";
import { asked } from "@/lib/credentials/totp-setup";
import { Fault, must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { notify } from "@/lib/notifications/notify";
import { ownAccountLocked } from "@/lib/users/own-account";
import { factorsOf } from "../factors-of";
import { Code } from "../phone";
import { newRecoveryCodes } from "../recovery-code";
import { stepOf } from "../totp";

/** The first code: from now on one is asked for at every sign-in. Recovery codes come with the first second step. */
export const confirmTotp = verb({
  ...asked,
  name: "credentials.confirm_totp",
  input: z.strictObject({ code: Code }),
  output: z.object({
    recoveryCodes: z.array(z.string()).describe("Shown once; empty where there were some already"),
  }),
  async run({ ctx, input }) {
    const { id: userId } = await ownAccountLocked(ctx);
    const hadSome = (await factorsOf(ctx, userId)).length > 0;
    const [factor] = await ctx.db
      .select()
      .from(totpFactors)
      .where(and(eq(totpFactors.userId, userId), isNull(totpFactors.confirmedAt)));
    must(factor, "not_found", "accounts.totp_not_begun");
    const step = stepOf(factor.secretSealed, input.code, ctx.now());
    if (step === null)
      throw new Fault("invalid", "accounts.code_wrong", {
        fields: [{ path: "code", code: "accounts.code_wrong" }],
      });
    await ctx.db
      .update(totpFactors)
      .set({ confirmedAt: ctx.now(), lastStep: step })
      .where(eq(totpFactors.id, factor.id));
    ctx.record({ type: "accounts.totp_added", subjectId: factor.id, userId, activity: true });
    notify(ctx, userId, "second_factor_on", { detail: "TOTP" });
    return { recoveryCodes: hadSome ? [] : await newRecoveryCodes(ctx, userId) };
  },
});
