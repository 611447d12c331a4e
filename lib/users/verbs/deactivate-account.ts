import { eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { Done } from "@/lib/kernel/done";
import { verb } from "@/lib/kernel/verb";
import { notify } from "@/lib/notifications/notify";
import { endSessionsOf } from "@/lib/sessions/end-sessions";
import { ownAccountLocked } from "../own-account";
import { touchPublicPages } from "../touch-public-pages";

/** Closes the account without deleting anything: nobody sees it until its owner signs in again, whenever that is. */
export const deactivateAccount = verb({
  name: "users.deactivate",
  kind: "write",
  access: "member",
  scope: null,
  themselves: true,
  fresh: true,
  rate: "accounts.edit",
  replayable: false,
  input: z.strictObject({ understood: z.union([z.literal("on"), z.literal(true)]) }),
  output: Done,
  async run({ ctx }) {
    const account = await ownAccountLocked(ctx);
    await ctx.db
      .update(users)
      .set({ status: "deactivated", updatedAt: ctx.now() })
      .where(eq(users.id, account.id));
    await endSessionsOf(ctx, account.id, "deactivated");
    ctx.record({
      type: "accounts.deactivated",
      subjectId: account.id,
      userId: account.id,
      activity: true,
    });
    notify(ctx, account.id, "deactivated");
    await touchPublicPages(ctx, account);
    return { done: true as const };
  },
});
