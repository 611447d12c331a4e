import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { isProvedElsewhere } from "@/lib/users/find-user";
import { consumeChallenge } from "../challenge";
import { LinkToken } from "../schema";

/** The link from the welcome e-mail: from now on the address belongs to this account and to no other. */
export const verifyEmail = verb({
  name: "credentials.verify_email",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: z.strictObject({ token: LinkToken }),
  output: Done,
  async run({ ctx, input }) {
    const found = await consumeChallenge(ctx, "verify-email", input.token);
    must(found?.userId && found.target, "gone", "accounts.link_invalid");
    const { userId, target } = found;
    must(
      !(await isProvedElsewhere(ctx, target, userId)),
      "conflict",
      "accounts.verification_superseded",
    );
    const proved = await ctx.db
      .update(users)
      .set({ emailVerifiedAt: ctx.now(), updatedAt: ctx.now() })
      .where(and(eq(users.id, userId), eq(users.email, target), isNull(users.emailVerifiedAt)))
      .returning({ id: users.id });
    must(proved.length === 1, "gone", "accounts.link_invalid");
    ctx.record({ type: "accounts.email_verified", subjectId: userId, userId, activity: true });
    return { done: true as const };
  },
});
