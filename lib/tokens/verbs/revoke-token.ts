import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { apiTokens } from "@/db/schema/tokens";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { ownAccount } from "@/lib/users/own-account";

/** From the next request on the token is worth nothing. */
export const revokeToken = verb({
  name: "tokens.revoke",
  kind: "write",
  access: "member",
  scope: "account:write",
  themselves: true,
  rate: "accounts.edit",
  input: z.strictObject({ id: idSchema("token") }),
  output: Done,
  async run({ ctx, input }) {
    const { id: userId } = await ownAccount(ctx);
    const [gone] = await ctx.db
      .update(apiTokens)
      .set({ revokedAt: ctx.now() })
      .where(
        and(eq(apiTokens.id, input.id), eq(apiTokens.userId, userId), isNull(apiTokens.revokedAt)),
      )
      .returning();
    must(gone, "not_found", "tokens.not_found");
    ctx.record({
      type: "tokens.revoked",
      subjectId: gone.id,
      userId,
      activity: true,
      payload: { name: gone.name },
    });
    return { done: true as const };
  },
});
