import { eq } from "drizzle-orm";
import { z } from "zod";
import { totpFactors } from "@/db/schema/credentials";
import { asked } from "@/lib/credentials/totp-setup";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { notify } from "@/lib/notifications/notify";
import { ownAccountLocked } from "@/lib/users/own-account";

export const removeTotp = verb({
  ...asked,
  name: "credentials.remove_totp",
  input: z.strictObject({}),
  output: Done,
  async run({ ctx }) {
    const { id: userId } = await ownAccountLocked(ctx);
    const gone = await ctx.db.delete(totpFactors).where(eq(totpFactors.userId, userId)).returning();
    must(gone[0], "not_found", "accounts.totp_not_begun");
    ctx.record({ type: "accounts.totp_removed", subjectId: gone[0].id, userId, activity: true });
    notify(ctx, userId, "second_factor_off", { detail: "TOTP" });
    return { done: true as const };
  },
});
