import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { totpFactors } from "@/db/schema/credentials";
import { asked } from "@/lib/credentials/totp-setup";
import { must } from "@/lib/kernel/fault";
import { newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { ownAccountLocked } from "@/lib/users/own-account";
import { newTotpSecret, totpAddress } from "../totp";

/** The secret for an authenticator app; in force only once a first code has come back. */
export const beginTotp = verb({
  ...asked,
  name: "credentials.begin_totp",
  input: z.strictObject({}),
  output: z.object({
    secret: z.string(),
    address: z.string().describe("otpauth:// address for the picture"),
  }),
  async run({ ctx }) {
    const account = await ownAccountLocked(ctx);
    const { secret, sealed } = newTotpSecret();
    await ctx.db
      .delete(totpFactors)
      .where(and(eq(totpFactors.userId, account.id), isNull(totpFactors.confirmedAt)));
    const made = await ctx.db
      .insert(totpFactors)
      .values({
        id: newId("factor"),
        userId: account.id,
        secretSealed: sealed,
        createdAt: ctx.now(),
      })
      .onConflictDoNothing()
      .returning({ id: totpFactors.id });
    must(made.length === 1, "conflict", "accounts.totp_already_on");
    return { secret, address: totpAddress(secret, account.email ?? account.handle ?? account.id) };
  },
});
