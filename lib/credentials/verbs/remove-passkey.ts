import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { passkeys } from "@/db/schema/credentials";
import { asked } from "@/lib/credentials/passkey-setup";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { notify } from "@/lib/notifications/notify";
import { ownAccountLocked } from "@/lib/users/own-account";
import { assertSignInMethodRemains } from "../sign-in-methods";

export const removePasskey = verb({
  ...asked,
  name: "credentials.remove_passkey",
  input: z.strictObject({ id: idSchema("factor") }),
  output: Done,
  async run({ ctx, input }) {
    const { id: userId } = await ownAccountLocked(ctx);
    const [gone] = await ctx.db
      .delete(passkeys)
      .where(and(eq(passkeys.id, input.id), eq(passkeys.userId, userId)))
      .returning();
    must(gone, "not_found", "accounts.passkey_not_found");
    await assertSignInMethodRemains(ctx, userId);
    ctx.record({ type: "accounts.passkey_removed", subjectId: gone.id, userId, activity: true });
    notify(ctx, userId, "sign_in_method_removed", { detail: gone.name });
    return { done: true as const };
  },
});
