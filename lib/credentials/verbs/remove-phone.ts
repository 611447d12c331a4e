import { eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { asked } from "@/lib/credentials/phone-change";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { notify } from "@/lib/notifications/notify";
import { ownAccountLocked } from "@/lib/users/own-account";
import { assertSignInMethodRemains } from "../sign-in-methods";

export const removePhone = verb({
  ...asked,
  name: "credentials.remove_phone",
  input: z.strictObject({}),
  output: Done,
  async run({ ctx }) {
    const account = await ownAccountLocked(ctx);
    must(account.phone, "not_found", "accounts.sign_in_method_not_found");
    await ctx.db
      .update(users)
      .set({ phone: null, phoneVerifiedAt: null, updatedAt: ctx.now() })
      .where(eq(users.id, account.id));
    await assertSignInMethodRemains(ctx, account.id);
    ctx.record({
      type: "accounts.phone_removed",
      subjectId: account.id,
      userId: account.id,
      activity: true,
    });
    notify(ctx, account.id, "sign_in_method_removed", { detail: `…${account.phone.slice(-4)}` });
    return { done: true as const };
  },
});
