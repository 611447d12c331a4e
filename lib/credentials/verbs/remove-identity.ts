import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { identities } from "@/db/schema/credentials";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { notify } from "@/lib/notifications/notify";
import { ownAccountLocked } from "@/lib/users/own-account";
import { assertSignInMethodRemains } from "../sign-in-methods";

/** Unlinks somebody else's sign-in from the account; the last sign-in method stays. */
export const removeIdentity = verb({
  name: "credentials.remove_identity",
  kind: "write",
  access: "member",
  scope: null,
  themselves: true,
  fresh: true,
  rate: "accounts.edit",
  input: z.strictObject({ id: idSchema("identity") }),
  output: Done,
  async run({ ctx, input }) {
    const { id: userId } = await ownAccountLocked(ctx);
    const [gone] = await ctx.db
      .delete(identities)
      .where(and(eq(identities.id, input.id), eq(identities.userId, userId)))
      .returning();
    must(gone, "not_found", "accounts.sign_in_method_not_found");
    await assertSignInMethodRemains(ctx, userId);
    ctx.record({
      type: "accounts.identity_removed",
      subjectId: gone.id,
      userId,
      activity: true,
      payload: { provider: gone.provider },
    });
    notify(ctx, userId, "sign_in_method_removed", { detail: gone.provider });
    return { done: true as const };
  },
});
